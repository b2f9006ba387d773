package cn.yimen.desk.guide;

import cn.yimen.desk.desk.Access;
import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.HelpCall;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All that a guide's tablet knows. Immutable; [GuideFlow] makes the next one.
///
/// @param who walks with it, as the journal names them
/// @param heard when the hall was last heard, by the tablet's clock
/// @param ahead the hall's clock minus the tablet's own
/// @param now the tablet's clock at the last event
public record Guide(
        ClerkId who,
        HallState hall,
        Optional<Instant> heard,
        Duration ahead,
        Optional<Catalogue> catalogue,
        Access access,
        Task task,
        Errand errand,
        Instant now) {

    /// A hall that says nothing for this long is away: it sends a heartbeat each second. With what
    /// a screen takes to look again and to draw, the mark stands within three seconds.
    public static final Duration SILENCE = Duration.ofMillis(2_500);

    public static Guide of(ClerkId who, Instant now) {
        return new Guide(
                who,
                HallState.empty(),
                Optional.empty(),
                Duration.ZERO,
                Optional.empty(),
                new Access.Free(),
                Task.Issue.fresh(),
                new Errand.None(),
                now);
    }

    /// Whether something is begun that a restart would take away.
    public boolean isInUse() {
        return !(errand instanceof Errand.None && task.equals(Task.Issue.fresh()));
    }

    public boolean isLive() {
        return heard.filter(last -> !last.plus(SILENCE).isBefore(now)).isPresent();
    }

    /// For how long nothing was heard; empty before the first word.
    public Optional<Duration> silence() {
        return heard.map(last -> Duration.between(last, now));
    }

    public Instant hallNow() {
        return now.plus(ahead);
    }

    /// Whether something would be sent now.
    public boolean canAct() {
        return isLive() && access.isOpen() && !errand.isUnderWay();
    }

    /// Whether all is chosen that a number by hand needs.
    public boolean canGive() {
        return canAct()
                && task instanceof Task.Issue issue
                && issue.item().isPresent()
                && issue.reason().isPresent();
    }

    /// What is queued for in this line, what is asked for most first.
    public List<ServiceItem> items(LineId line) {
        return catalogue.stream()
                .flatMap(known -> known.items().stream())
                .filter(item -> item.line().equals(line))
                .sorted(Comparator.comparingInt(ServiceItem::frequency).reversed())
                .toList();
    }

    /// Who asks for help at a machine: those whom nobody goes to first, then the oldest.
    public List<HelpCall> helpCalls() {
        return hall.helpCalls().values().stream()
                .sorted(
                        Comparator.comparing((HelpCall call) -> !call.waits())
                                .thenComparing(HelpCall::since)
                                .thenComparing(call -> call.device().value()))
                .toList();
    }

    /// What it is called; its code where that is not known.
    public String name(ItemCode item) {
        return catalogue
                .flatMap(known -> known.item(item))
                .map(ServiceItem::name)
                .orElse(item.value());
    }

    /// The numbers that somebody holds and that begin so, by their text.
    public List<Ticket> holding(String typed) {
        return hall.tickets().values().stream()
                .filter(ticket -> ticket.stage().isLive())
                .filter(ticket -> ticket.number().text().startsWith(typed))
                .sorted(Comparator.comparing(ticket -> ticket.number().text()))
                .toList();
    }

    /// The same, whenever it is: two that are equal so look the same but for clocks and ages.
    public Guide withoutTime() {
        return new Guide(
                who,
                hall,
                Optional.empty(),
                Duration.ZERO,
                catalogue,
                access,
                task,
                errand,
                Instant.EPOCH);
    }

    Guide at(Instant next) {
        return new Guide(who, hall, heard, ahead, catalogue, access, task, errand, next);
    }

    Guide with(HallState next) {
        return new Guide(who, next, Optional.of(now), ahead, catalogue, access, task, errand, now);
    }

    Guide heard(Instant hallTime) {
        var gap = Duration.between(now, hallTime);
        return new Guide(who, hall, Optional.of(now), gap, catalogue, access, task, errand, now);
    }

    Guide with(Catalogue next) {
        return new Guide(who, hall, heard, ahead, Optional.of(next), access, task, errand, now);
    }

    Guide with(Access next) {
        return new Guide(who, hall, heard, ahead, catalogue, next, task, errand, now);
    }

    Guide with(Task next) {
        return new Guide(who, hall, heard, ahead, catalogue, access, next, errand, now);
    }

    Guide with(Errand next) {
        return new Guide(who, hall, heard, ahead, catalogue, access, task, next, now);
    }

    Guide of(ClerkId other) {
        return new Guide(other, hall, heard, ahead, catalogue, access, task, errand, now);
    }
}
