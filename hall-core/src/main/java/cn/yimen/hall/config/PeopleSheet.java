package cn.yimen.hall.config;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads who gives and who serves: windows, clerks, kiosks.
final class PeopleSheet {

    private static final int USUAL_LEASE = 50;

    private final List<Problem> problems;
    private final LineSheet lines;

    PeopleSheet(List<Problem> problems, LineSheet lines) {
        this.problems = problems;
        this.lines = lines;
    }

    List<Window> windows(Fields fields) {
        var windows = new ArrayList<Window>();
        var ids = new HashSet<String>();
        for (var node : fields.some("windows")) {
            var window = Fields.of(node, problems);
            var id = window.unique("id", ids);
            expect(window, "id", id, "[A-Z]?[1-9]\\d{0,2}", "a number such as 3 or E1 is expected");
            windows.add(
                    new Window(
                            new WindowId(id),
                            lines.named(window, "lines"),
                            window.textOrEmpty("floor"),
                            window.textOrEmpty("area")));
            window.nothingElse();
        }
        return windows;
    }

    List<Clerk> clerks(Fields fields) {
        var clerks = new ArrayList<Clerk>();
        var ids = new HashSet<String>();
        for (var node : fields.listOrEmpty("clerks")) {
            var clerk = Fields.of(node, problems);
            var id = clerk.unique("id", ids);
            expect(clerk, "id", id, ".{1,32}", "at most 32 characters are expected");
            clerks.add(new Clerk(new ClerkId(id), lines.named(clerk, "skills")));
            clerk.nothingElse();
        }
        return clerks;
    }

    List<Kiosk> kiosks(Fields fields) {
        var kiosks = new ArrayList<Kiosk>();
        var ids = new HashSet<String>();
        var series = new HashSet<String>();
        for (var node : fields.listOrEmpty("kiosks")) {
            var kiosk = Fields.of(node, problems);
            var id = kiosk.unique("id", ids);
            expect(kiosk, "id", id, "[\\p{Alnum}_.:/-]{1,40}", "a device's name is expected");
            kiosks.add(
                    new Kiosk(
                            new DeviceId(id),
                            series(kiosk, series),
                            kiosk.wholeOr("leaseSize", USUAL_LEASE, 1, 999)));
            kiosk.nothingElse();
        }
        return kiosks;
    }

    private String series(Fields kiosk, Set<String> seen) {
        var series = kiosk.unique("series", seen);
        expect(kiosk, "series", series, "[A-Z][A-Z0-9]{0,2}", "a text such as K3 is expected");
        if (lines.isPrefix(series)) {
            kiosk.problem("series", series + " is the prefix of a line");
        }
        return series;
    }

    private static void expect(
            Fields fields, String key, String value, String form, String otherwise) {
        if (!value.matches(form) && !value.equals(Fields.UNKNOWN)) {
            fields.problem(key, otherwise);
        }
    }
}
