package cn.yimen.device.printer;

import cn.yimen.device.DeviceStatus;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A slip by which a technician sees what a printer can do (测试页): texts ready to print.
///
/// @param heading what this paper is
/// @param facts profile, status and paper, as label and value
/// @param density heading of the grey steps: equal bars mean an even head, gaps a dead dot
/// @param characters heading of the characters
/// @param common characters of the printer's own font: rubbish here means a wrong code page
/// @param rare characters that travel as a picture; they must look like the common ones
/// @param sizes heading of the sizes
/// @param codes heading of the codes
/// @param code content of both codes
public record TestSlip(
        String heading,
        List<Fact> facts,
        String density,
        String characters,
        String common,
        String rare,
        String sizes,
        String codes,
        String code)
        implements Slip {

    /// One line of the head.
    public record Fact(String label, String value) {}

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    public TestSlip {
        facts = List.copyOf(facts);
    }

    /// The slip for one printer as it is now.
    public static TestSlip of(
            PrinterProfile profile,
            DeviceStatus status,
            PaperEstimate paper,
            ZonedDateTime now,
            Locale language) {
        var words = new Words(language);
        return new TestSlip(
                words.of("test.heading"),
                List.of(
                        new Fact(words.of("test.profile"), profile.name()),
                        new Fact(words.of("test.status"), words.of(status.readiness())),
                        new Fact(words.of("test.faults"), words.faults(status.faults())),
                        new Fact(words.of("test.paper"), words.of(paper)),
                        new Fact(words.of("test.time"), now.format(MINUTE))),
                words.of("test.density"),
                words.of("test.characters"),
                "你好，政务大厅！ABC abc 0123456789",
                "㐂𠮷䶮𬱟",
                words.of("test.sizes"),
                words.of("test.codes"),
                "YM-TEST-" + now.format(DateTimeFormatter.ofPattern("MMddHHmm")));
    }
}
