package cn.yimen.server.replay;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.state.HallState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One day's story while it grows: what happened in the hall, and to each ticket in the order of
/// issue. Used by one thread.
final class DayStory {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Texts texts;
    private final ZoneId zone;
    private final List<String> hall = new ArrayList<>();
    private final Map<TicketId, TicketStory> tickets = new LinkedHashMap<>();

    private record TicketStory(String number, List<String> lines) {}

    DayStory(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /// @param state after the event
    void tell(Recorded recorded, HallState state) {
        var sentences = new Sentences(texts, state, recorded.at());
        if (recorded.event() instanceof TicketEvent event) {
            tell(event, sentences, recorded.at());
        } else {
            new HallSentences(sentences)
                    .of(recorded.event())
                    .ifPresent(text -> hall.add(line(recorded.at(), text)));
        }
    }

    private void tell(TicketEvent event, Sentences sentences, Instant at) {
        sentences.of(event).ifPresent(text -> add(event.ticket(), sentences.state(), at, text));
        if (event instanceof Called called) {
            for (var other : called.reason().overtook()) {
                add(other, sentences.state(), at, sentences.overtakenBy(called, other));
            }
        }
    }

    /// A ticket that the day does not know is of an earlier one.
    private void add(TicketId id, HallState state, Instant at, String text) {
        state.ticket(id)
                .ifPresent(ticket ->
                        tickets.computeIfAbsent(
                                        id,
                                        _ ->
                                                new TicketStory(
                                                        ticket.number().text(), new ArrayList<>()))
                                .lines()
                                .add(line(at, text)));
    }

    private String line(Instant at, String text) {
        return "  " + TIME.format(at.atZone(zone)) + "  " + text;
    }

    boolean hasTickets() {
        return !tickets.isEmpty();
    }

    /// @param only this number; everything where empty
    List<String> lines(Optional<String> only) {
        var all = new ArrayList<String>();
        if (only.isEmpty() && !hall.isEmpty()) {
            all.add("");
            all.add(texts.say("story.hall"));
            all.addAll(hall);
        }
        for (var ticket : tickets.values()) {
            if (only.filter(number -> !number.equals(ticket.number())).isEmpty()) {
                all.add("");
                all.add(ticket.number());
                all.addAll(ticket.lines());
            }
        }
        return all;
    }
}
