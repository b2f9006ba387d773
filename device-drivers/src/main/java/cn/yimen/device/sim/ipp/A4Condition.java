package cn.yimen.device.sim.ipp;

import cn.yimen.device.ipp.IppAttribute;
import cn.yimen.device.ipp.IppGroup;
import cn.yimen.device.ipp.IppOperation;
import cn.yimen.device.ipp.IppTag;
import cn.yimen.device.ipp.IppValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// How a simulated printer is at one moment.
///
/// @param sheets in its tray
/// @param seconds since it was switched on
record A4Condition(boolean working, int sheets, boolean jammed, boolean tonerLow, int seconds) {

    private static final int IDLE = 3;
    private static final int PROCESSING = 4;
    private static final int STOPPED = 5;
    private static final int TRAY = 250;
    private static final int ENOUGH_TONER = 80;
    private static final int LITTLE_TONER = 7;
    private static final int LOW_TONER = 10;

    private int state() {
        if (jammed || sheets == 0) {
            return STOPPED;
        }
        return working ? PROCESSING : IDLE;
    }

    private List<IppValue> reasons() {
        var reasons = new ArrayList<String>();
        if (jammed) {
            reasons.add("media-jam-error");
        }
        if (sheets == 0) {
            reasons.addAll(List.of("media-needed-error", "media-empty-error"));
        }
        if (tonerLow) {
            reasons.add("toner-low-warning");
        }
        return (reasons.isEmpty() ? List.of("none") : reasons)
                .stream().map(IppValue::keyword).toList();
    }

    private int toner() {
        return tonerLow ? LITTLE_TONER : ENOUGH_TONER;
    }

    IppGroup attributes(String printer, Collection<IppOperation> operations) {
        return new IppGroup(
                IppTag.PRINTER,
                List.of(
                        IppAttribute.text("printer-uri-supported", IppTag.URI, printer),
                        whole("printer-state", IppTag.ENUM, state()),
                        new IppAttribute("printer-state-reasons", reasons()),
                        IppAttribute.of("printer-is-accepting-jobs", new IppValue.Flag(true)),
                        whole("printer-up-time", IppTag.INTEGER, seconds),
                        IppAttribute.text("document-format-supported", IppTag.MIME, IppDesk.PDF),
                        new IppAttribute("operations-supported", codes(operations)),
                        IppAttribute.of("marker-types", IppValue.keyword("toner-cartridge")),
                        whole("marker-levels", IppTag.INTEGER, toner()),
                        whole("marker-low-levels", IppTag.INTEGER, LOW_TONER),
                        octets("printer-supply", "type=toner;maxcapacity=100;level=" + toner()),
                        octets(
                                "printer-input-tray",
                                "type=sheetFeedAutoRemovableTray;maxcapacity=%d;level=%d"
                                        .formatted(TRAY, sheets))));
    }

    private static List<IppValue> codes(Collection<IppOperation> operations) {
        return operations.stream()
                .<IppValue>map(operation -> new IppValue.Whole(IppTag.ENUM, operation.code()))
                .toList();
    }

    private static IppAttribute whole(String name, int tag, int value) {
        return IppAttribute.of(name, new IppValue.Whole(tag, value));
    }

    private static IppAttribute octets(String name, String fields) {
        return IppAttribute.of(name, new IppValue.Raw(IppTag.OCTETS, fields + ";"));
    }
}
