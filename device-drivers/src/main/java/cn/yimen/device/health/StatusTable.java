package cn.yimen.device.health;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// A [ReadinessReport] as a person reads it: a table, and a sentence below.
public final class StatusTable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Words words;

    public StatusTable(Words words) {
        this.words = words;
    }

    public String of(ReadinessReport report) {
        var table =
                new Table()
                        .row(
                                words.say("column.device"),
                                words.say("column.kind"),
                                words.say("column.status"),
                                words.say("column.faults"),
                                words.say("column.supplies"),
                                words.say("column.since"),
                                words.say("column.note"));
        report.lines().forEach(line -> row(table, line));
        return table.text() + verdict(report) + System.lineSeparator();
    }

    private void row(Table table, ReadinessReport.Line line) {
        var status = line.status();
        table.row(
                line.name(),
                words.word(line.kind()),
                words.word(status.readiness()),
                words.faults(status),
                words.supplies(status),
                TIME.format(status.since().atZone(ZoneId.systemDefault())),
                status.note());
    }

    private String verdict(ReadinessReport report) {
        long wanting = report.lines().stream().filter(line -> !line.isWell()).count();
        return report.isReady()
                ? words.say("report.ready", report.lines().size())
                : words.say("report.wanting", wanting, report.lines().size());
    }
}
