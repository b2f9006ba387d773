package cn.yimen.server.replay;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.HolderLookedUp;
import cn.yimen.hall.event.TicketEvent.ItemAdded;
import cn.yimen.hall.event.TicketEvent.ItemDone;
import cn.yimen.hall.event.TicketEvent.NotPrinted;
import cn.yimen.hall.event.TicketEvent.Noted;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.PrintUnknown;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.PriorityGranted;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Reprinted;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.event.TicketEvent.ServedTogether;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Transferred;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.rules.PeopleAhead;
import cn.yimen.hall.rules.WaitEstimate;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says what happened to a ticket, and why, as people of the hall would.
///
/// @param state after the event
record Sentences(Texts texts, HallState state, Instant at) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// Empty for what only machines care about.
    Optional<String> of(TicketEvent event) {
        return switch (event) {
            case Reserved e -> Optional.of(reserved(e));
            case PrintUnknown _ -> Optional.of(texts.say("ticket.print-unknown"));
            case NotPrinted e ->
                    Optional.of(texts.say(e.shown() ? "ticket.shown-only" : "ticket.not-printed"));
            case Rejoined e -> Optional.of(rejoined(e));
            case Transferred e ->
                    Optional.of(texts.say("ticket.transferred", to(e.to()), e.clerk(), e.reason()));
            case Referred e ->
                    Optional.of(texts.say("ticket.referred", to(e.to()), window(e.window())));
            case PriorityGranted e ->
                    Optional.of(
                            texts.say(
                                    "ticket.priority",
                                    texts.word(e.priority()),
                                    e.clerk(),
                                    e.reason()));
            case Noted e -> Optional.of(texts.say("ticket.noted", e.clerk(), e.text()));
            case Reprinted e ->
                    Optional.of(texts.say("ticket.reprinted", e.clerk(), e.by(), e.times()));
            case Withdrawn e -> Optional.of(texts.say("ticket.withdrawn", e.reason()));
            case Rated e -> Optional.of(texts.say("ticket.rated", e.level()));
            case Printed _, CallAcknowledged _, HolderLookedUp _, ItemDone _ -> Optional.empty();
            default -> Optional.of(atWindow(event));
        };
    }

    private String atWindow(TicketEvent event) {
        return switch (event) {
            case Called e -> called(e);
            case Recalled e -> texts.say("ticket.recalled", window(e.window()), e.times());
            case ServingStarted e -> texts.say("ticket.started", window(e.window()));
            case ServedTogether e ->
                    texts.say("ticket.together", window(e.window()), number(e.with()));
            case Finished e -> texts.say("ticket.finished", window(e.window()), served(e));
            case Passed e -> texts.say("ticket.passed", window(e.window()), e.times());
            case ItemAdded e ->
                    texts.say("ticket.item-added", e.item().value(), window(e.window()));
            case Held e -> texts.say("ticket.held", window(e.window()), e.reason());
            case Resumed e -> texts.say("ticket.resumed", window(e.window()));
            default -> throw new IllegalArgumentException(event.getClass().getSimpleName());
        };
    }

    private String reserved(Reserved e) {
        var taken =
                e.staff()
                        .map(staff -> texts.say("ticket.by-staff", staff.clerk(), staff.reason()))
                        .orElseGet(() -> taken(e));
        var wait =
                WaitEstimate.of(state, e.ticket(), at)
                        .map(range ->
                                range.isAtOnce()
                                        ? texts.say("ticket.at-once")
                                        : texts.say(
                                                "ticket.range",
                                                range.fromMinutes(),
                                                range.toMinutes()))
                        .orElse(texts.say("ticket.unknown-wait"));
        return texts.say(
                "ticket.reserved",
                taken,
                line(e.line()),
                texts.word(e.priority()),
                PeopleAhead.of(state, e.ticket()),
                wait);
    }

    private String taken(Reserved e) {
        if (e.appointment().isPresent()) {
            return texts.say("ticket.by-appointment", e.issuedBy(), e.appointment().get());
        }
        return e.issuedOfflineAt()
                .map(given -> texts.say("ticket.offline", e.issuedBy(), time(given)))
                .orElseGet(() -> texts.say("ticket.by-kiosk", e.issuedBy()));
    }

    private String called(Called e) {
        var why = new ArrayList<String>();
        var reason = e.reason();
        why.add(texts.say("why.waited", texts.length(Duration.ofSeconds(reason.waitedSeconds()))));
        chosen(reason).or(() -> reason.basis().map(texts::word)).ifPresent(why::add);
        why.add(overtook(reason));
        return texts.say(
                "ticket.called",
                window(e.window()),
                e.clerk(),
                String.join(texts.say("why.between"), why));
    }

    private Optional<String> chosen(CallReason reason) {
        return reason.chosenBecause().map(because -> texts.say("why.chosen", because));
    }

    private String overtook(CallReason reason) {
        return reason.overtook().isEmpty()
                ? texts.say("why.nobody")
                : texts.say("why.overtook", numbers(reason.overtook()), reason.overtakeLimit());
    }

    /// How another's call looks to somebody who was overtaken by it.
    String overtakenBy(Called e, TicketId overtaken) {
        int times = state.ticket(overtaken).map(Ticket::overtaken).orElse(0);
        return texts.say(
                "ticket.overtaken",
                number(e.ticket()),
                chosen(e.reason()).orElseGet(() -> texts.word(e.reason().priority())),
                times,
                e.reason().overtakeLimit());
    }

    private String served(Finished e) {
        return state.ticket(e.ticket())
                .flatMap(Ticket::turn)
                .flatMap(Ticket.Turn::startedAt)
                .map(from -> texts.length(Duration.between(from, at)))
                .orElse(texts.say("unknown"));
    }

    private String rejoined(Rejoined e) {
        return e.where().isPresent()
                ? texts.say("ticket.rejoined-in-place")
                : texts.say("ticket.rejoined", e.placesBack());
    }

    private String to(Destination to) {
        var line = line(to.line());
        var where =
                to.window()
                        .map(id -> texts.say("to.window", line, window(id)))
                        .orElse(texts.say("to.line", line));
        return texts.say("to.where", where, texts.word(to.where()));
    }

    String window(WindowId id) {
        return texts.say("window", id);
    }

    /// By the hall's clock.
    String time(Instant moment) {
        return TIME.format(
                moment.atZone(state.config().map(HallConfig::zone).orElse(ZoneOffset.UTC)));
    }

    String line(LineId id) {
        return state.config()
                .flatMap((HallConfig config) -> config.line(id))
                .map(Line::name)
                .orElse(id.value());
    }

    private String number(TicketId id) {
        return state.ticket(id).map(ticket -> ticket.number().text()).orElse(texts.say("unknown"));
    }

    private String numbers(List<TicketId> ids) {
        return ids.stream().map(this::number).collect(Collectors.joining(texts.say("list.comma")));
    }
}
