package cn.yimen.hall.state;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.watch.Alarm.Acceptance;
import cn.yimen.hall.watch.FollowUp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What managers have in hand: bad ratings, and alarms that a person accepted today.
///
/// @param followUps in the order in which they came
/// @param accepted by the alarm's id, the last acceptance
public record Handling(List<FollowUp> followUps, Map<String, Acceptance> accepted) {

    /// Finished ones are shown (双公开) for so many days.
    private static final int SHOWN_DAYS = 30;

    public Handling {
        followUps = List.copyOf(followUps);
        // Ordered, so that the same is the same text on the wire, always.
        accepted = Collections.unmodifiableSortedMap(new TreeMap<>(accepted));
    }

    public static Handling nothing() {
        return new Handling(List.of(), Map.of());
    }

    public Optional<FollowUp> followUp(TicketId ticket) {
        return followUps.stream().filter(each -> each.ticket().equals(ticket)).findFirst();
    }

    public Optional<Acceptance> acceptance(String alarm) {
        return Optional.ofNullable(accepted.get(alarm));
    }

    Handling with(String alarm, Acceptance acceptance) {
        var more = new TreeMap<>(accepted);
        more.put(alarm, acceptance);
        return new Handling(followUps, more);
    }

    /// In the place of the one for the same ticket, or as the last.
    Handling with(FollowUp now) {
        var all = new ArrayList<>(followUps);
        all.removeIf(each -> each.ticket().equals(now.ticket()));
        all.add(now);
        all.sort(
                Comparator.comparing(FollowUp::ratedAt)
                        .thenComparing(each -> each.ticket().value()));
        return new Handling(all, accepted);
    }

    Handling from(LocalDate day) {
        return new Handling(
                followUps.stream()
                        .filter(each ->
                                !each.isFinished()
                                        || !each.day().isBefore(day.minusDays(SHOWN_DAYS)))
                        .toList(),
                Map.of());
    }
}
