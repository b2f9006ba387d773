package cn.yimen.sandbox.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// What was written and what was refused, for people to look at. No content: whose it is stays with
/// the documents.
public final class RecordsReader {

    private final Handle handle;

    public RecordsReader(Handle handle) {
        this.handle = handle;
    }

    /// @param totals by hall
    /// @param lines the newest first
    /// @param refusals the newest first
    public record View(List<Total> totals, List<Line> lines, List<Refused> refusals) {
        public View {
            totals = List.copyOf(totals);
            lines = List.copyOf(lines);
            refusals = List.copyOf(refusals);
        }
    }

    /// @param repeats arrivals that changed nothing
    /// @param others arrivals under a key with another content
    public record Total(String hall, long count, long repeats, long others, Instant lastAt) {}

    /// @param times how often it arrived
    public record Line(
            String key,
            String operation,
            String hall,
            String device,
            Instant at,
            Instant firstAt,
            int times) {}

    public record Refused(Instant at, String operation, String problem, String field) {}

    /// @param search part of a key, an operation, a hall or a device; empty for all
    public View view(String search, int newest) {
        return new View(totals(), lines(search, newest), refusals(newest));
    }

    private List<Total> totals() {
        return handle.createQuery(
                        """
                        select hall, count(*) as count, sum(times) as arrivals, sum(others) as others,
                            max(last_at) as last_at from record group by hall order by hall
                        """)
                .map((row, _) ->
                        new Total(
                                row.getString("hall"),
                                row.getLong("count"),
                                row.getLong("arrivals") - row.getLong("count"),
                                row.getLong("others"),
                                Instant.parse(row.getString("last_at"))))
                .list();
    }

    private List<Line> lines(String search, int newest) {
        return handle.createQuery(
                        """
                        select * from record where :search = ''
                            or instr(key || ' ' || operation || ' ' || hall || ' ' || device, :search) > 0
                        order by first_at desc, key limit :newest
                        """)
                .bind("search", search)
                .bind("newest", newest)
                .map((row, _) ->
                        new Line(
                                row.getString("key"),
                                row.getString("operation"),
                                row.getString("hall"),
                                row.getString("device"),
                                Instant.parse(row.getString("at")),
                                Instant.parse(row.getString("first_at")),
                                row.getInt("times")))
                .list();
    }

    private List<Refused> refusals(int newest) {
        return handle.createQuery("select * from refusal order by id desc limit :newest")
                .bind("newest", newest)
                .map((row, _) ->
                        new Refused(
                                Instant.parse(row.getString("at")),
                                row.getString("operation"),
                                row.getString("problem"),
                                row.getString("field")))
                .list();
    }
}
