package cn.yimen.system.boards;

import java.util.Locale;

/// One figure of a proof beside what was promised.
///
/// @param promised in words; empty where nothing is
record Finding(String what, double value, String unit, String promised, boolean kept) {

    static Finding atMost(String what, double value, String unit, double most) {
        var promised = String.format(Locale.ROOT, "<= %s", text(most));
        return new Finding(what, value, unit, promised, value <= most);
    }

    static Finding exactly(String what, double value, String unit, double wanted) {
        return new Finding(what, value, unit, "= " + text(wanted), value == wanted);
    }

    static Finding told(String what, double value, String unit) {
        return new Finding(what, value, unit, "", true);
    }

    @Override
    public String toString() {
        return String.format(
                        Locale.ROOT,
                        "%-58s %12s %-5s %-10s %s",
                        what,
                        text(value),
                        unit,
                        promised,
                        kept ? "" : "NOT KEPT")
                .stripTrailing();
    }

    private static String text(double value) {
        return value == Math.rint(value)
                ? String.valueOf(Math.round(value))
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
