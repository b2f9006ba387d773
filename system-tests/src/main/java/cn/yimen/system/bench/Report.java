package cn.yimen.system.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalDouble;

/// Prints what was measured as a table, line by line as it comes, and keeps it as a CSV file.
final class Report {

    private static final String ROW = "%-1s %-52s %12s %12s %-4s %8s%n";
    private static final double WHOLE_FROM = 100;

    private final PrintStream out;
    private final Path csv;
    private int missed;

    Report(PrintStream out, Path folder, Instant now) throws IOException {
        this.out = out;
        var name = now.toString().substring(0, 19).replace(':', '-') + ".csv";
        csv = Files.createDirectories(folder).resolve(name);
        Files.writeString(csv, "part,what,measured,unit,budget,share of the disk,kept\n");
        out.printf(Locale.ROOT, ROW, "", "", "budget", "measured", "", "of disk");
    }

    void add(Finding finding) {
        missed += finding.isKept() ? 0 : 1;
        out.printf(
                Locale.ROOT,
                ROW,
                finding.isKept() ? "" : "!",
                finding.what(),
                text(finding.budget()),
                number(finding.measured()),
                finding.unit(),
                percent(finding.share()));
        try {
            Files.writeString(csv, line(finding), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("writing " + csv, e);
        }
    }

    private static String line(Finding finding) {
        return String.join(
                        ",",
                        finding.part(),
                        '"' + finding.what() + '"',
                        Double.toString(finding.measured()),
                        finding.unit(),
                        text(finding.budget()),
                        percent(finding.share()),
                        Boolean.toString(finding.isKept()))
                + "\n";
    }

    private static String text(Budget budget) {
        return switch (budget) {
            case Budget.AtLeast least -> ">= " + number(least.value());
            case Budget.AtMost most -> "<= " + number(most.value());
            case Budget.ShareOfDisk least -> ">= " + percent(OptionalDouble.of(least.share()));
            case Budget.None _ -> "";
        };
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent()
                ? String.format(Locale.ROOT, "%.0f %%", share.getAsDouble() * 100)
                : "";
    }

    private static String number(double value) {
        return value >= WHOLE_FROM
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    /// How many budgets were missed.
    int end() {
        out.println("→ " + csv);
        return missed;
    }
}
