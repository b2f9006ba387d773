package cn.yimen.server.queue;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.NumberLease;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.WindowState;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A layout that is to take the place of another on the same day.
record Rebuilding(HallState state, HallConfig now, HallConfig next) {

    /// Whether somebody would stand before a wall, or two people hold the same number.
    boolean meetsPeople() {
        var used = usedPrefixes();
        return anyTicket(this::hasNowhereToGo)
                || state.windows().values().stream().anyMatch(this::losesItsPeople)
                || now.lines().stream().anyMatch(line -> isRenamed(line, used))
                || next.lines().stream().anyMatch(line -> takesAnothersPrefix(line, used))
                || now.kiosks().stream().anyMatch(this::cannotHandOver)
                || next.kiosks().stream().anyMatch(kiosk -> takesAnothersSeries(kiosk, used));
    }

    private boolean anyTicket(Predicate<Ticket> isSo) {
        return state.tickets().values().stream()
                .filter(ticket -> ticket.stage().isLive())
                .anyMatch(isSo);
    }

    private boolean hasNowhereToGo(Ticket ticket) {
        return next.windowsOf(ticket.line()).stream()
                .noneMatch(window ->
                        ticket.onlyAt().filter(only -> !only.equals(window.id())).isEmpty());
    }

    private boolean losesItsPeople(WindowState window) {
        return window.current().isPresent() && next.window(window.id()).isEmpty();
    }

    private boolean isRenamed(Line line, Set<String> used) {
        return used.contains(line.prefix())
                && next.line(line.id())
                        .filter(later -> !later.prefix().equals(line.prefix()))
                        .isPresent();
    }

    private boolean takesAnothersPrefix(Line line, Set<String> used) {
        var before = now.line(line.id()).map(Line::prefix);
        return used.contains(line.prefix()) && !before.equals(Optional.of(line.prefix()));
    }

    /// A kiosk that may be giving numbers alone just now must find itself known when it comes back.
    private boolean cannotHandOver(Kiosk kiosk) {
        boolean mayBeGiving = leasesOfToday().anyMatch(lease -> lease.device().equals(kiosk.id()));
        var later = next.kiosk(kiosk.id()).map(Kiosk::series);
        return mayBeGiving && !later.equals(Optional.of(kiosk.series()));
    }

    private boolean takesAnothersSeries(Kiosk kiosk, Set<String> used) {
        var before = now.kiosk(kiosk.id()).map(Kiosk::series);
        return used.contains(kiosk.emergencyPrefix())
                && !before.equals(Optional.of(kiosk.series()));
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
