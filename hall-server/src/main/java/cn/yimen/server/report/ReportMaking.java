package cn.yimen.server.report;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.statistics.DayReport;
import cn.yimen.hall.statistics.Figures;
import cn.yimen.hall.watch.FollowUp;
import cn.yimen.hall.watch.Share;
import cn.yimen.server.report.ReportTable.Part;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Puts a day's report into words of one language.
final class ReportMaking {

    private static final double MINUTE_SECONDS = 60;
    private static final String UNKNOWN = "—";

    private final ResourceBundle words;

    ReportMaking(Locale language) {
        words =
                ResourceBundle.getBundle(
                        "cn.yimen.server.report.report",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// @param followUps of all days
    record Facts(HallConfig config, DayReport report, List<FollowUp> followUps) {
        Facts {
            followUps = List.copyOf(followUps);
        }
    }

    ReportTable table(Facts facts) {
        var figures = facts.report().figures();
        var parts = new ArrayList<Part>();
        parts.add(hall(facts.report()));
        parts.add(rows("lines", figures.lines(), key -> name(facts.config(), key)));
        parts.add(
                rows(
                        "windows",
                        figures.windows(),
                        key -> MessageFormat.format(word("window"), key)));
        parts.add(rows("hours", figures.hours(), key -> key + ":00"));
        parts.add(ratings(figures.hall()));
        parts.add(followUps(facts));
        return new ReportTable(
                facts.config().name() + " " + word("title") + " " + figures.day(),
                word(figures.isOver() ? "over" : "going-on"),
                parts);
    }

    private String word(String key) {
        return words.getString(key);
    }

    private List<String> words(String... keys) {
        return Stream.of(keys).map(this::word).toList();
    }

    private static String name(HallConfig config, String line) {
        return config.line(new LineId(line)).map(Line::name).map(n -> line + " " + n).orElse(line);
    }

    private Part hall(DayReport report) {
        var hall = report.figures().hall();
        var usual = report.usual();
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        word("issued"),
                        Integer.toString(hall.issued()),
                        usual.map(u -> number(u.issued())).orElse(UNKNOWN)));
        rows.add(
                List.of(
                        word("served"),
                        Integer.toString(hall.served()),
                        usual.map(u -> number(u.served())).orElse(UNKNOWN)));
        rows.add(
                List.of(
                        word("mean-wait"),
                        minutes(hall.waits().count(), hall.waits().mean()),
                        usual.map(u -> number(u.meanWait() / MINUTE_SECONDS)).orElse(UNKNOWN)));
        rows.add(
                List.of(
                        word("longest-wait"),
                        minutes(hall.waits().count(), (double) hall.waits().max()),
                        UNKNOWN));
        rows.add(List.of(word("in-time"), share(inTime(hall)), UNKNOWN));
        rows.add(List.of(word("abandoned"), share(abandoned(hall)), UNKNOWN));
        rows.add(List.of(word("satisfied"), share(satisfied(hall)), UNKNOWN));
        rows.add(List.of(word("peak"), Integer.toString(report.figures().peakWaiting()), UNKNOWN));
        return new Part(word("hall"), words("figure", "today", "usual"), rows);
    }

    private Part rows(String title, List<DayFigures.Row> rows, UnaryOperator<String> name) {
        return new Part(
                word(title),
                words(
                        "name",
                        "issued",
                        "served",
                        "mean-wait",
                        "longest-wait",
                        "mean-service",
                        "in-time",
                        "abandoned"),
                rows.stream().map(row -> row(name.apply(row.key()), row.figures())).toList());
    }

    private List<String> row(String name, Figures f) {
        return List.of(
                name,
                Integer.toString(f.issued()),
                Integer.toString(f.served()),
                minutes(f.waits().count(), f.waits().mean()),
                minutes(f.waits().count(), (double) f.waits().max()),
                minutes(f.services().count(), f.services().mean()),
                share(inTime(f)),
                share(abandoned(f)));
    }

    private Part ratings(Figures hall) {
        var rows = new ArrayList<List<String>>();
        for (int level = hall.ratings().size(); level >= 1; level--) {
            rows.add(
                    List.of(
                            word("level-" + level),
                            Integer.toString(hall.ratings().get(level - 1))));
        }
        rows.add(
                List.of(
                        word("unrated"),
                        Integer.toString(Math.max(0, hall.served() - hall.rated()))));
        return new Part(word("ratings"), words("name", "count"), rows);
    }

    private Part followUps(Facts facts) {
        var day = facts.report().figures().day();
        return new Part(
                word("follow-ups"),
                words("number", "line", "stage"),
                facts.followUps().stream()
                        .filter(each -> each.day().equals(day))
                        .map(each ->
                                List.of(
                                        each.number().toString(),
                                        name(facts.config(), each.line().value()),
                                        word("stage-" + each.stage().name())))
                        .toList());
    }

    private static Share inTime(Figures f) {
        return new Share(f.waits().count() - f.overdue(), f.waits().count());
    }

    private static Share abandoned(Figures f) {
        return new Share(f.abandoned(), Math.max(f.abandoned(), f.issued()));
    }

    private static Share satisfied(Figures f) {
        int bad = f.ratings().stream().limit(FollowUp.BAD).mapToInt(i -> i).sum();
        return new Share(f.rated() - bad, f.rated());
    }

    private static String minutes(int count, double seconds) {
        return count == 0 ? UNKNOWN : number(seconds / MINUTE_SECONDS);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /// Of few cases the fraction stands with the percentage.
    static String share(Share share) {
        if (share.percent().isEmpty()) {
            return UNKNOWN;
        }
        var percent = String.format(Locale.ROOT, "%.1f%%", share.percent().getAsDouble());
        return share.isFirm() ? percent : percent + " (" + share.count() + "/" + share.of() + ")";
    }
}
