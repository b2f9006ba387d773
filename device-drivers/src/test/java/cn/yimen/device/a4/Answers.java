package cn.yimen.device.a4;

import cn.yimen.device.ipp.IppAttribute;
import cn.yimen.device.ipp.IppGroup;
import cn.yimen.device.ipp.IppMessage;
import cn.yimen.device.ipp.IppTag;
import cn.yimen.device.ipp.IppValue;
import cn.yimen.device.ipp.IppValue.Raw;
import cn.yimen.device.ipp.IppValue.Whole;
import java.util.List;
import java.util.stream.Stream;

/// What printers answer.
final class Answers {

    private Answers() {}

    /// With a value of every kind.
    static IppMessage printer() {
        return printer(
                new IppAttribute(
                        "printer-state-reasons",
                        List.of(
                                IppValue.keyword("toner-low-warning"),
                                IppValue.keyword("media-empty-error"))),
                new IppAttribute(
                        "operations-supported",
                        Stream.of(2, 4, 5, 6, 8, 9, 10, 11)
                                .<IppValue>map(code -> new Whole(IppTag.ENUM, code))
                                .toList()),
                supply("printer-supply", "type=toner;maxcapacity=100;level=75;"),
                IppAttribute.of(
                        "printer-info",
                        new IppValue.Worded(IppTag.TEXT_WITH_LANGUAGE, "zh-cn", "一楼打印机")),
                IppAttribute.of("copies-supported", new IppValue.Range(1, 999)),
                IppAttribute.of("time-at-processing", new Raw(IppTag.NO_VALUE, "")),
                IppAttribute.of(
                        "media-col-default",
                        new IppValue.Collection(
                                List.of(
                                        IppAttribute.of(
                                                "media-size",
                                                new IppValue.Collection(
                                                        List.of(
                                                                IppAttribute.of(
                                                                        "x-dimension",
                                                                        new Whole(
                                                                                IppTag.INTEGER,
                                                                                21_000)))))))));
    }

    static IppMessage printer(IppAttribute... more) {
        var usual =
                Stream.of(
                        IppAttribute.of("printer-state", new Whole(IppTag.ENUM, 3)),
                        IppAttribute.of("printer-is-accepting-jobs", new IppValue.Flag(true)),
                        IppAttribute.text(
                                "document-format-supported", IppTag.MIME, "application/pdf"));
        return answer(new IppGroup(IppTag.PRINTER, Stream.concat(usual, Stream.of(more)).toList()));
    }

    static IppAttribute supply(String name, String fields) {
        return IppAttribute.of(name, new Raw(IppTag.OCTETS, fields));
    }

    static IppMessage job(int id, String name, int state, IppAttribute... more) {
        var usual =
                Stream.of(
                        IppAttribute.of("job-id", new Whole(IppTag.INTEGER, id)),
                        IppAttribute.text("job-name", IppTag.NAME, name),
                        IppAttribute.of("job-state", new Whole(IppTag.ENUM, state)));
        return answer(new IppGroup(IppTag.JOB, Stream.concat(usual, Stream.of(more)).toList()));
    }

    private static IppMessage answer(IppGroup group) {
        return new IppMessage(
                IppMessage.VERSION_2_0,
                0,
                1,
                List.of(
                        new IppGroup(
                                IppTag.OPERATION,
                                List.of(
                                        IppAttribute.text(
                                                "attributes-charset", IppTag.CHARSET, "utf-8"))),
                        group));
    }
}
