package cn.yimen.server.writer;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.state.HallSnapshot;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.Snapshot;
import java.time.Instant;
import java.util.List;
import org.pcollections.Empty;
import org.pcollections.PMap;

/// A [Standing] as it is kept in the journal's snapshot.
record SavedStanding(HallSnapshot hall, List<Place> reservedAt, Instant at) {

    SavedStanding {
        reservedAt = List.copyOf(reservedAt);
    }

    record Place(TicketId ticket, long seq) {}

    /// Lets the codec learn the shape of a standing, which takes longer than reading one.
    static void rehearse() {
        try {
            load(save(Standing.empty()));
        } catch (MalformedMessage e) {
            throw new IllegalStateException("a snapshot of this program's own making", e);
        }
    }

    static Snapshot save(Standing standing) {
        var places =
                standing.reservedAt().entrySet().stream()
                        .map(entry -> new Place(entry.getKey(), entry.getValue()))
                        .toList();
        var saved = new SavedStanding(standing.hall().snapshot(), places, standing.at());
        return new Snapshot(standing.hall().seq(), WireJson.write(saved));
    }

    static Standing load(Snapshot snapshot) throws MalformedMessage {
        var saved = WireJson.read(snapshot.body(), SavedStanding.class);
        PMap<TicketId, Long> places = Empty.map();
        for (var place : saved.reservedAt()) {
            places = places.plus(place.ticket(), place.seq());
        }
        return new Standing(HallState.of(saved.hall()), places, saved.at());
    }
}
