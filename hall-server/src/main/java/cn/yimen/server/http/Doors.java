package cn.yimen.server.http;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.PersonalNumbers;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.state.Rebuilt;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HolderQuery;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.fleet.Refusals;
import cn.yimen.server.layout.LayoutDesk;
import cn.yimen.server.person.HolderDesk;
import cn.yimen.server.person.HolderDesk.Lookup;
import cn.yimen.server.queue.BusinessDay;
import cn.yimen.server.statistics.HallStatistics;
import cn.yimen.server.uplink.UplinkDesk;
import cn.yimen.server.uplink.UplinkReport;
import cn.yimen.server.writer.HallWriter;
import cn.yimen.server.writer.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Answers requests. Each runs on its own virtual thread and may wait there for the writer.
final class Doors {

    private static final Duration LIMIT = Duration.ofSeconds(8);
    private static final Outcome.NotNow SLOW = new Outcome.NotNow("slow", Duration.ofSeconds(1));
    private static final int LONGEST_PURPOSE = 80;
    private static final int LONGEST_CLERK = 32;
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final HallWriter writer;
    private final HolderDesk holders;
    private final LayoutDesk layouts;
    private final InstantSource clock;
    private final Page catalogue;
    private final Optional<HallStatistics> statistics;
    private final UplinkDesk uplink;
    private final StaffDoors staff;
    private final Senders senders;
    private final Refusals refusals;

    /// What a command passes before the hall decides, and who counts what comes of it.
    record Gates(StaffDoors staff, Senders senders, Refusals refusals) {}

    Doors(
            HallDoor.Served served,
            LayoutDesk layouts,
            Page catalogue,
            UplinkDesk uplink,
            Gates gates) {
        staff = gates.staff();
        senders = gates.senders();
        refusals = gates.refusals();
        writer = served.writer();
        holders = served.holders();
        clock = served.clock();
        statistics = served.statistics();
        this.layouts = layouts;
        this.catalogue = catalogue;
        this.uplink = uplink;
    }

    /// @param known the name of the catalogue that the caller has; empty for none
    Answer catalogue(String known) {
        return catalogue.answer(known);
    }

    /// @param session of whoever is signed in at the sender
    /// @param peer the machine at the other end; empty where the link is plain
    Answer command(String body, Optional<String> session, Optional<DeviceName> peer)
            throws MalformedMessage {
        var envelope = WireJson.readForeign(body, CommandEnvelope.class);
        var refusal = senders.refusal(envelope, peer).or(() -> staff.refusal(envelope, session));
        if (refusal.isPresent()) {
            return answer(new CommandAnswer.Refused(refusal.get(), Optional.empty()));
        }
        return switch (await(writer.submit(envelope), SLOW)) {
            case Outcome.Answered answered -> answer(answered.answer());
            case Outcome.NotNow not -> Answer.notNow(not);
        };
    }

    private Answer answer(CommandAnswer answer) {
        refusals.answered(answer);
        return Answer.json(answer);
    }

    /// @param clerk who answers for the change
    Answer layout(byte[] yaml, Optional<String> clerk, Optional<String> session) {
        var who = clerk.filter(Doors::isSound).filter(id -> id.length() <= LONGEST_CLERK);
        if (who.isEmpty()) {
            return Answer.problem(BAD_REQUEST, "clerk is needed");
        }
        if (!staff.isSupervisor(new ClerkId(who.get()), session)) {
            return Answer.problem(FORBIDDEN, "only a supervisor who is signed in");
        }
        var taking = layouts.take(yaml, new ClerkId(who.get()));
        return switch (await(taking, new LayoutDesk.Verdict.NotNow(SLOW))) {
            case LayoutDesk.Verdict.NotNow not -> Answer.notNow(not.why());
            case LayoutDesk.Verdict.Judged judged -> {
                int status = judged.report().taken() ? OK : UNPROCESSABLE;
                yield Answer.json(status, judged.report());
            }
        };
    }

    Answer holderTickets(String body) throws MalformedMessage {
        return Answer.json(holders.ticketsOf(WireJson.readForeign(body, HolderQuery.class)));
    }

    /// @param clerk who asks, and `purpose` why; both empty where not said
    Answer holder(
            String id, Optional<String> clerk, Optional<String> purpose, Optional<String> session) {
        var ticket = uuid(id);
        var who = clerk.filter(Doors::isSound);
        var why = purpose.filter(Doors::isSound).filter(text -> !PersonalNumbers.areIn(text));
        if (ticket.isEmpty() || who.isEmpty() || why.isEmpty()) {
            return Answer.problem(BAD_REQUEST, "ticket id, clerk and purpose are needed");
        }
        if (!staff.isOf(new ClerkId(who.get()), session)) {
            return Answer.problem(FORBIDDEN, "sign in first");
        }
        var looking = holders.look(new TicketId(ticket.get()), new ClerkId(who.get()), why.get());
        return switch (await(looking, new Lookup.NotNow(SLOW))) {
            case Lookup.Found found -> Answer.json(found.view());
            case Lookup.UnknownTicket _ -> Answer.problem(NOT_FOUND, "no such ticket today");
            case Lookup.NotInHand _ -> Answer.problem(FORBIDDEN, "not this clerk's ticket now");
            case Lookup.NotNow not -> Answer.notNow(not.why());
        };
    }

    /// @param text the day, as 2026-11-23; the one that goes on where empty
    /// @param session of whoever is signed in where it is asked; without a supervisor's nothing is
    ///   told of single clerks
    Answer statistics(Optional<String> text, Optional<String> session) {
        var day = text.flatMap(Doors::day);
        if (text.isPresent() && day.isEmpty()) {
            return Answer.problem(BAD_REQUEST, "day is written like 2026-11-23");
        }
        return statistics
                .flatMap(known -> day.map(known::of).orElseGet(known::today))
                .map(report ->
                        staff.mayKnow(Set.of(StaffRole.SUPERVISOR), session)
                                ? report
                                : report.withoutClerks())
                .map(Answer::json)
                .orElse(Answer.problem(NOT_FOUND, "nothing is known of that day"));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    Answer health() {
        var state =
                writer.trouble()
                        .map(trouble -> trouble.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .or(this::clockTrouble)
                        .orElse("ready");
        var feed = writer.feed();
        return Answer.json(
                new Health(
                        state,
                        feed.head(),
                        feed.epoch(),
                        feed.damage(),
                        feed.state().special().rebuilt(),
                        uplink.events()));
    }

    private Optional<String> clockTrouble() {
        return Optional.of("clock-suspect")
                .filter(_ -> BusinessDay.isSuspect(writer.feed().state(), clock.instant()));
    }

    /// @param damage what is wrong with the journal, found while it is written
    /// @param rebuilt what was wrong with it when the server started
    /// @param uplink empty where the server has no platform
    record Health(
            String state,
            long seq,
            String epoch,
            Optional<String> damage,
            Optional<Rebuilt> rebuilt,
            Optional<UplinkReport.Events> uplink) {}

    /// @param late what it means that nothing came in time
    private static <T> T await(CompletableFuture<? extends T> future, T late) {
        return future.<T>thenApply(value -> value)
                .completeOnTimeout(late, LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static boolean isSound(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_PURPOSE
                && text.chars().noneMatch(Character::isISOControl);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
