package cn.yimen.system.city;

import cn.yimen.hall.domain.HallId;
import cn.yimen.journal.PostgresJournals;
import cn.yimen.journal.PostgresJournals.Connecting;
import cn.yimen.journal.Verification;
import cn.yimen.journal.postgres.RealPostgres;
import cn.yimen.server.writer.HallEntries;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/// What must be true of every hall's entries whatever happened, asked of the database itself.
public record CityBooks(RealPostgres postgres, CityFiles files) {

    private static final String GAPS =
            "select exists (select 1 from entry group by hall having max(seq) <> count(*))";

    private static final String NUMBERS =
            """
            select exists (
              select 1 from (
                select hall, (body::json->>'line') as line, (body::json->>'number') as number
                from entry where type = 'reserved') as given
              group by hall, line
              having count(*) <> count(distinct number))
            """;

    private static final String CALLED_TWICE =
            """
            select exists (
              select 1 from entry where type = 'called'
              group by hall, body::json->>'ticket' having count(*) > 1)
            """;

    /// @return what is wrong; nothing where all is well
    public List<String> problems() throws SQLException {
        var problems = new ArrayList<String>();
        if (postgres.says(GAPS)) {
            problems.add("a hall's numbers have a gap");
        }
        if (postgres.says(NUMBERS)) {
            problems.add("a number was given twice");
        }
        if (postgres.says(CALLED_TWICE)) {
            problems.add("somebody was called twice");
        }
        return problems;
    }

    /// Those that somebody was answered and that are not in the books.
    public List<Tally.Answered> missing(Collection<Tally.Answered> answered) throws SQLException {
        var kept = new HashSet<>(postgres.texts("select hall || ' ' || command_id from answer"));
        return answered.stream()
                .filter(each -> !kept.contains(each.hall() + " " + each.envelope().id()))
                .toList();
    }

    /// Checks every hall's chain from the first entry to the last.
    ///
    /// @return how many entries there are
    public long verified() {
        return switch (PostgresJournals.connect(files.settings(postgres.url()))) {
            case Connecting.NotConnected not ->
                    throw new IllegalStateException(not.trouble() + " " + not.detail());
            case Connecting.Connected connected -> {
                try (var journals = connected.journals()) {
                    yield files.halls().stream().mapToLong(hall -> verified(journals, hall)).sum();
                }
            }
        };
    }

    private static long verified(PostgresJournals journals, String hall) {
        var journal = journals.journal(new HallId(hall), HallEntries.CODEC);
        return switch (journal.verify()) {
            case Verification.Whole whole -> whole.entries();
            case Verification.Broken broken ->
                    throw new IllegalStateException(hall + " is broken: " + broken);
        };
    }
}
