package cn.yimen.server.queue;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.NumberLease;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.state.WindowState.Mode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A layout that is to take the place of another on the same day, with people in the hall.
public record LayoutChange(HallState state, HallConfig now, HallConfig next) {

    /// Whom it would leave standing before a wall, and which numbers two people could hold: one
    /// sentence each. Where there is any, the layout has to wait.
    public List<String> conflicts() {
        var used = usedPrefixes();
        return Stream.of(
                        strandedTickets(),
                        lostWindows(),
                        renamedLines(used),
                        takenPrefixes(used),
                        forgottenKiosks(),
                        takenSeries(used))
                .flatMap(conflicts -> conflicts)
                .toList();
    }

    /// A window that is no more is closed first: its clerk must be able to sit down elsewhere.
    ///
    /// @param by who answers for it
    public List<HallEvent> events(Optional<ClerkId> by) {
        var closed =
                state.windows().values().stream()
                        .filter(window -> window.mode() != Mode.CLOSED)
                        .filter(window -> next.window(window.id()).isEmpty())
                        .sorted(Comparator.comparing(window -> window.id().value()))
                        .flatMap(LayoutChange::closed);
        return Stream.concat(closed, Stream.<HallEvent>of(new Configured(next, by))).toList();
    }

    private static Stream<HallEvent> closed(WindowState window) {
        return window.clerk().stream().map(clerk -> new WindowClosed(window.id(), clerk));
    }

    private Stream<String> strandedTickets() {
        return state.tickets().values().stream()
                .filter(ticket -> ticket.stage().isLive() && hasNowhereToGo(ticket))
                .map(ticket -> "nobody would serve number " + ticket.number())
                .sorted();
    }

    private boolean hasNowhereToGo(Ticket ticket) {
        return next.windowsOf(ticket.line()).stream()
                .noneMatch(window ->
                        ticket.onlyAt().filter(only -> !only.equals(window.id())).isEmpty());
    }

    private Stream<String> lostWindows() {
        return state.windows().values().stream()
                .filter(window -> window.current().isPresent())
                .filter(window -> next.window(window.id()).isEmpty())
                .map(window -> "somebody is at window " + window.id())
                .sorted();
    }

    private Stream<String> renamedLines(Set<String> used) {
        return now.lines().stream()
                .filter(line -> used.contains(line.prefix()))
                .filter(line ->
                        next.line(line.id())
                                .filter(later -> !later.prefix().equals(line.prefix()))
                                .isPresent())
                .map(line -> "line " + line.id() + " has numbers with " + line.prefix() + " today");
    }

    private Stream<String> takenPrefixes(Set<String> used) {
        return next.lines().stream()
                .filter(line -> used.contains(line.prefix()))
                .filter(line -> !prefixNow(line).equals(Optional.of(line.prefix())))
                .map(line -> "numbers with " + line.prefix() + " are another line's today");
    }

    private Optional<String> prefixNow(Line line) {
        return now.line(line.id()).map(Line::prefix);
    }

    /// A kiosk that may be giving numbers alone just now must find itself known when it comes back.
    private Stream<String> forgottenKiosks() {
        var lenders = leasesOfToday().map(NumberLease::device).collect(Collectors.toSet());
        return now.kiosks().stream()
                .filter(kiosk -> lenders.contains(kiosk.id()))
                .filter(kiosk ->
                        next.kiosk(kiosk.id())
                                .filter(later -> later.series().equals(kiosk.series()))
                                .isEmpty())
                .map(kiosk -> "kiosk " + kiosk.id() + " may be giving numbers by itself");
    }

    private Stream<String> takenSeries(Set<String> used) {
        return next.kiosks().stream()
                .filter(kiosk -> used.contains(kiosk.emergencyPrefix()))
                .filter(kiosk -> !seriesNow(kiosk).equals(Optional.of(kiosk.series())))
                .map(kiosk -> "numbers with " + kiosk.series() + " are another kiosk's today");
    }

    private Optional<String> seriesNow(Kiosk kiosk) {
        return now.kiosk(kiosk.id()).map(Kiosk::series);
    }

    /// On paper today, or perhaps on paper: a kiosk may be giving its lent numbers unseen.
    private Set<String> usedPrefixes() {
        var onPaper = state.tickets().values().stream().map(ticket -> ticket.number().prefix());
        var lent = leasesOfToday().flatMap(lease -> now.line(lease.line()).stream());
        return Stream.concat(onPaper, lent.map(Line::prefix)).collect(Collectors.toSet());
    }

    private Stream<NumberLease> leasesOfToday() {
        return state.special().leases().stream()
                .filter(lease -> state.day().equals(Optional.of(lease.day())));
    }
}
