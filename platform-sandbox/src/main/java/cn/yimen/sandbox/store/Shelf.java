package cn.yimen.sandbox.store;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Documents by kind and id, as JSON; every change gets the next number of one row, so that a
/// cursor can follow. Lives as long as its transaction.
public final class Shelf {

    private final Handle handle;

    public Shelf(Handle handle) {
        this.handle = handle;
    }

    public Records records() {
        return new Records(handle);
    }

    public Pieces pieces() {
        return new Pieces(handle);
    }

    /// Whose a document is.
    ///
    /// @param hall empty where it is the province's
    /// @param person see [cn.yimen.sandbox.service.People#key]; empty where it is nobody's
    public record Owner(String hall, String person) {
        public static final Owner PROVINCE = new Owner("", "");

        public static Owner hall(String hall) {
            return new Owner(hall, "");
        }

        public static Owner person(String person) {
            return new Owner("", person);
        }
    }

    public void put(String id, Owner owner, Object document) {
        write(document.getClass(), id, owner, 0, WireJson.write(document));
    }

    private void write(Class<?> kind, String id, Owner owner, int gone, String body) {
        handle.createUpdate(
                        """
                        insert or replace into document values (:kind, :id, :hall, :person,
                            (select coalesce(max(seq), 0) + 1 from document), :gone, :body)
                        """)
                .bind("kind", kind.getSimpleName())
                .bind("id", id)
                .bind("hall", owner.hall())
                .bind("person", owner.person())
                .bind("gone", gone)
                .bind("body", body)
                .execute();
    }

    /// Leaves a mark for those who follow.
    public void remove(Class<?> kind, String id, Owner owner) {
        write(kind, id, owner, 1, "");
    }

    public <T> Optional<T> find(Class<T> kind, String id) {
        return handle.createQuery(
                        "select body from document where kind = :kind and id = :id and gone = 0")
                .bind("kind", kind.getSimpleName())
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(body -> read(body, kind));
    }

    public <T> Optional<Owner> owner(Class<T> kind, String id) {
        return handle.createQuery(
                        "select hall, person from document where kind = :kind and id = :id")
                .bind("kind", kind.getSimpleName())
                .bind("id", id)
                .map((row, _) -> new Owner(row.getString("hall"), row.getString("person")))
                .findOne();
    }

    public <T> List<T> all(Class<T> kind) {
        return list(
                kind,
                handle.createQuery(
                        "select body from document where kind = :kind and gone = 0 order by seq"));
    }

    public <T> List<T> of(String person, Class<T> kind) {
        return list(
                kind,
                handle.createQuery(
                                """
                                select body from document
                                where kind = :kind and person = :person and gone = 0 order by seq
                                """)
                        .bind("person", person));
    }

    private static <T> List<T> list(Class<T> kind, Query query) {
        return query.bind("kind", kind.getSimpleName())
                .mapTo(String.class)
                .map(body -> read(body, kind))
                .list();
    }

    /// The number of the last change of all.
    public long last() {
        return handle.createQuery("select coalesce(max(seq), 0) from document")
                .mapTo(Long.class)
                .one();
    }

    /// The number of the last change of a kind, of one hall's or of the province's documents.
    public long last(Class<?> kind, String hall) {
        return handle.createQuery(
                        """
                        select coalesce(max(seq), 0) from document
                        where kind = :kind and (:hall = '' or hall = :hall)
                        """)
                .bind("kind", kind.getSimpleName())
                .bind("hall", hall)
                .mapTo(Long.class)
                .one();
    }

    /// @param body JSON; empty where it is gone
    public record Change(long seq, String id, String body) {}

    /// @param hall empty for all
    public List<Change> changes(Class<?> kind, String hall, long after, int limit) {
        return handle.createQuery(
                        """
                        select seq, id, body from document
                        where kind = :kind and (:hall = '' or hall = :hall) and seq > :after
                        order by seq limit :limit
                        """)
                .bind("kind", kind.getSimpleName())
                .bind("hall", hall)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, _) ->
                        new Change(row.getLong("seq"), row.getString("id"), row.getString("body")))
                .list();
    }

    private static <T> T read(String body, Class<T> kind) {
        try {
            return WireJson.read(body, kind);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("the shelf holds what it cannot read", e);
        }
    }
}
