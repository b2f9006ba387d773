package cn.yimen.journal.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The statements that count.
final class DepthTable {

    private DepthTable() {}

    static List<KindDepth> depth(Handle handle, Collection<String> keys) {
        return handle.createQuery(
                        """
                        select r.kind,
                            sum(case when r.state = 'draft' then 1 else 0 end),
                            sum(case when r.state = 'waiting' then 1 else 0 end),
                            sum(case when r.state = 'parked' then 1 else 0 end),
                            sum(case when b.key_id in (<keys>) then 0 else 1 end),
                            min(case when r.state = 'draft' then null else r.created end)
                        from record r
                        left join body b on b.record = r.id and b.revision = r.revision
                        where r.state in ('draft', 'waiting', 'parked')
                        group by r.kind order by r.kind\
                        """)
                .bindList("keys", List.copyOf(keys))
                .map((row, _) -> {
                    long made = row.getLong(6);
                    var oldest =
                            row.wasNull()
                                    ? Optional.<Instant>empty()
                                    : Optional.of(Instant.ofEpochMilli(made));
                    return new KindDepth(
                            new RecordKind(row.getString(1)),
                            row.getLong(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getLong(5),
                            oldest);
                })
                .list();
    }

    static Unsent unsent(Handle handle, Collection<String> keys) {
        return handle.createQuery(
                        """
                        select count(*),
                            coalesce(sum(case when b.key_id in (<keys>) then 0 else 1 end), 0),
                            coalesce(sum(case when exists (
                                select 1 from bundled x where x.record = r.id
                                and x.revision = r.revision) then 1 else 0 end), 0)
                        from record r
                        left join body b on b.record = r.id and b.revision = r.revision
                        where r.state in ('draft', 'waiting', 'parked')\
                        """)
                .bindList("keys", List.copyOf(keys))
                .map((row, _) -> new Unsent(row.getLong(1), row.getLong(2), row.getLong(3)))
                .one();
    }
}
