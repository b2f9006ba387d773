package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Change;
import cn.yimen.uplink.contract.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What changed of one kind since a cursor.
final class Deltas {

    private static final int USUAL = 100;

    private Deltas() {}

    /// Everything of a kind.
    static Handling of(Class<?> kind) {
        return (call, shelf) -> answer(call, shelf, kind, "");
    }

    /// What belongs to the hall in the path.
    static Handling ofHall(Class<?> kind) {
        return (call, shelf) -> answer(call, shelf, kind, call.parameter("hall"));
    }

    private static Answer answer(Call call, Shelf shelf, Class<?> kind, String hall) {
        long after = call.maybe("after").map(Long::parseLong).orElse(0L);
        if (after > shelf.last()) {
            return Answer.refused(ProblemType.CURSOR_UNKNOWN, "游标失效，请从头取");
        }
        int limit = call.maybe("limit").map(Integer::parseInt).orElse(USUAL);
        var tag =
                "W/\""
                        + kind.getSimpleName()
                        + "-"
                        + after
                        + "-"
                        + limit
                        + "-"
                        + shelf.last(kind, hall)
                        + "\"";
        var headers = Map.of("ETag", tag);
        if (call.maybe("If-None-Match").filter(tag::equals).isPresent()) {
            return Answer.none(304).with(headers);
        }
        var changes = shelf.changes(kind, hall, after, limit + 1);
        var shown = changes.subList(0, Math.min(limit, changes.size()));
        return Answer.json(200, text(call, shown, after, changes.size() > limit)).with(headers);
    }

    /// The documents lie on the shelf as JSON and go out as they lie.
    private static String text(Call call, List<Change> shown, long after, boolean more) {
        long cursor = shown.isEmpty() ? after : shown.getLast().seq();
        var upserts =
                shown.stream()
                        .map(Change::body)
                        .filter(body -> !body.isEmpty())
                        .collect(Collectors.joining(","));
        var removed =
                shown.stream().filter(change -> change.body().isEmpty()).map(Change::id).toList();
        return "{\"cursor\":\""
                + cursor
                + "\",\"more\":"
                + more
                + ",\"asOf\":\""
                + call.now()
                + "\",\"upserts\":["
                + upserts
                + "],\"removed\":"
                + WireJson.write(removed)
                + "}";
    }
}
