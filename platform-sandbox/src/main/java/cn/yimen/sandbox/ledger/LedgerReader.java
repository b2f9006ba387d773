package cn.yimen.sandbox.ledger;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.ledger.LedgerView.Book;
import cn.yimen.sandbox.ledger.LedgerView.Gap;
import cn.yimen.sandbox.ledger.LedgerView.Heard;
import cn.yimen.sandbox.ledger.LedgerView.Line;
import cn.yimen.uplink.contract.EventKind;
import cn.yimen.uplink.contract.Heartbeat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Rows → [LedgerView].
final class LedgerReader {

    private final Handle handle;

    LedgerReader(Handle handle) {
        this.handle = handle;
    }

    /// @param count events of this book
    /// @param arrivals of its events, repetitions included
    private record Total(String hall, String epoch, long count, long arrivals) {}

    LedgerView view(int newest) {
        var totals =
                handle.createQuery(
                                """
                                select hall, epoch, count(*) as count, sum(times) as arrivals
                                from event group by hall, epoch order by hall, min(first_at)
                                """)
                        .map((row, _) ->
                                new Total(
                                        row.getString("hall"),
                                        row.getString("epoch"),
                                        row.getLong("count"),
                                        row.getLong("arrivals")))
                        .list();
        return new LedgerView(totals.stream().map(total -> book(total, newest)).toList());
    }

    private Book book(Total total, int newest) {
        return new Book(
                total.hall(),
                total.epoch(),
                total.count(),
                total.arrivals() - total.count(),
                gaps(total),
                heard(total.hall()),
                lines(total, newest));
    }

    private List<Gap> gaps(Total total) {
        return handle.createQuery(
                        """
                        select before + 1 as first, seq - 1 as last from (
                            select seq, lag(seq, 1, 0) over (order by seq) as before
                            from event where hall = :hall and epoch = :epoch)
                        where seq > before + 1 order by seq
                        """)
                .bind("hall", total.hall())
                .bind("epoch", total.epoch())
                .map((row, _) -> new Gap(row.getLong("first"), row.getLong("last")))
                .list();
    }

    private Optional<Heard> heard(String hall) {
        return handle.createQuery("select received_at, body from heartbeat where hall = :hall")
                .bind("hall", hall)
                .map((row, _) ->
                        new Heard(
                                Instant.parse(row.getString("received_at")),
                                heartbeat(row.getString("body"))))
                .findOne();
    }

    private static Heartbeat heartbeat(String body) {
        try {
            return WireJson.read(body, Heartbeat.class);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("the ledger holds a heartbeat that it cannot read", e);
        }
    }

    private List<Line> lines(Total total, int newest) {
        return handle.createQuery(
                        """
                        select * from (
                            select e.*, (select i.number from event i
                                         where i.hall = e.hall and i.ticket = e.ticket
                                           and i.number is not null limit 1) as shown
                            from event e where e.hall = :hall and e.epoch = :epoch
                            order by e.seq desc limit :newest)
                        order by seq
                        """)
                .bind("hall", total.hall())
                .bind("epoch", total.epoch())
                .bind("newest", newest)
                .map((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        int level = row.getInt("level");
        return new Line(
                row.getLong("seq"),
                Instant.parse(row.getString("at")),
                EventKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("ticket")),
                Optional.ofNullable(row.getString("shown")),
                Optional.ofNullable(row.getString("window")),
                level == 0 ? Optional.empty() : Optional.of(level),
                row.getString("digest"),
                Instant.parse(row.getString("first_at")),
                Instant.parse(row.getString("last_at")),
                row.getInt("times"));
    }
}
