package cn.yimen.system.crash;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.journal.Appending;
import cn.yimen.journal.Draft;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Step;
import cn.yimen.journal.Verification;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Opens what a power cut left with the real journal, and says whether it is what the program had
/// been promised: everything acknowledged, perhaps the act that was under way, and nothing else.
final class Judge implements ImageJudge {

    private static final String ROWS =
            "select (select count(*) from entry) || ' ' || (select count(*) from personal)"
                    + " || ' ' || (select count(*) from answer)";

    /// Of so many acts before the cut the answers and persons are read.
    private static final int ACTS_LOOKED_AT = 4;

    private final List<Act> script;
    private final List<Kept> stages;

    /// What is to be said of one image.
    sealed interface Verdict {

        record Sound() implements Verdict {}

        /// Whole, but of an earlier moment than was acknowledged.
        record Lost(String what) implements Verdict {}

        /// It does not open, its chain is broken, or it holds what never was.
        record Corrupt(String what) implements Verdict {}
    }

    Judge(List<Act> script) {
        this.script = script;
        stages = Kept.along(script);
    }

    @Override
    public Verdict judge(Path directory, int acknowledged) {
        var place = JournalSettings.in(directory, Script.HALL);
        return switch (Journal.open(place, Script.CODEC)) {
            case Opening.NotOpened<HallEvent> not ->
                    new Verdict.Corrupt(not.trouble() + " " + not.detail());
            case Opening.Opened<HallEvent> opened -> {
                try (var journal = opened.journal()) {
                    yield judge(journal, place.database(), acknowledged);
                } catch (JournalUnreadable | SQLException e) {
                    yield new Verdict.Corrupt(e.toString());
                }
            }
        };
    }

    private Verdict judge(Journal<HallEvent> journal, Path database, int acknowledged)
            throws SQLException {
        if (journal.verify() instanceof Verification.Broken broken) {
            return new Verdict.Corrupt(broken.toString());
        }
        var rows = rows(database);
        var window = window(acknowledged);
        var kept = Kept.in(journal, window);
        if (!goesOn(journal)) {
            return new Verdict.Corrupt("takes no entries any more");
        }
        return compare(
                acknowledged,
                stage -> stage.rows().equals(rows) && stage.through(window).equals(kept));
    }

    private Kept.Window window(int acknowledged) {
        int from = Math.max(0, acknowledged - ACTS_LOOKED_AT);
        int to = Math.min(acknowledged + 1, script.size());
        var commands =
                script.subList(from, to).stream()
                        .flatMap(act ->
                                act instanceof Act.Append append
                                        ? append.steps().stream()
                                        : Stream.of())
                        .flatMap(step -> step.command().stream())
                        .map(Step.Command::id)
                        .toList();
        return new Kept.Window(commands, stages.get(from).entries().size());
    }

    private Verdict compare(int acknowledged, Predicate<Kept> isIt) {
        int underWay = Math.min(acknowledged + 1, stages.size() - 1);
        for (int stage = underWay; stage >= 0; stage--) {
            if (isIt.test(stages.get(stage))) {
                return stage >= acknowledged
                        ? new Verdict.Sound()
                        : new Verdict.Lost("acts " + (stage + 1) + " to " + acknowledged);
            }
        }
        return new Verdict.Corrupt("what never was, after " + acknowledged + " acts");
    }

    private static String rows(Path database) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(ROWS)) {
            return rows.getString(1);
        }
    }

    private static boolean goesOn(Journal<HallEvent> journal) {
        return journal.append(Draft.of(Instant.EPOCH, Script.AFTERWARDS))
                instanceof Appending.Appended;
    }
}
