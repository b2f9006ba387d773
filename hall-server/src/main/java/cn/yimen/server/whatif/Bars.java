package cn.yimen.server.whatif;

import cn.yimen.hall.config.Window;
import cn.yimen.hall.event.WindowEvent;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.event.WindowEvent.WindowResumed;
import cn.yimen.hall.watch.WhatIf.Change;
import cn.yimen.hall.watch.WhatIf.WindowBar;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When each window works in a scene, as bars.
record Bars(Scene scene, List<Change> changes) {

    List<WindowBar> all() {
        return scene.config().windows().stream().flatMap(window -> of(window).stream()).toList();
    }

    /// How a window stands.
    private enum Standing {
        CLOSED,
        WORKS,
        PAUSED
    }

    private List<WindowBar> of(Window window) {
        var bars = new ArrayList<WindowBar>();
        var standing = Standing.CLOSED;
        var since = scene.tape().from();
        var own = scene.shifts().stream().filter(s -> s.event().window().equals(window.id()));
        for (var shift : own.toList()) {
            add(bars, window, standing, since, shift.at());
            standing = after(shift.event());
            since = shift.at();
        }
        add(bars, window, standing, since, scene.tape().to());
        return bars;
    }

    private static Standing after(WindowEvent event) {
        return switch (event) {
            case WindowOpened _, WindowResumed _ -> Standing.WORKS;
            case WindowPaused _ -> Standing.PAUSED;
            case WindowClosed _ -> Standing.CLOSED;
        };
    }

    /// A change cuts the bar that it falls into.
    private void add(
            List<WindowBar> bars, Window window, Standing standing, Instant from, Instant to) {
        if (standing == Standing.CLOSED || !from.isBefore(to)) {
            return;
        }
        var begin = local(from);
        var end = local(to);
        var change = changeIn(window, begin, end);
        boolean isPaused = standing == Standing.PAUSED;
        change.filter(c -> c.at().isAfter(begin))
                .ifPresent(c ->
                        bars.add(
                                new WindowBar(
                                        window.id(),
                                        begin,
                                        c.at(),
                                        isPaused,
                                        false,
                                        window.lines())));
        bars.add(
                new WindowBar(
                        window.id(),
                        change.map(Change::at).filter(begin::isBefore).orElse(begin),
                        end,
                        isPaused,
                        change.isPresent(),
                        change.flatMap(Change::lines).orElse(window.lines())));
    }

    private Optional<Change> changeIn(Window window, LocalTime from, LocalTime to) {
        return changes.stream()
                .filter(change -> change.window().equals(Optional.of(window.id())))
                .filter(change -> change.at().isBefore(to))
                .filter(change -> change.lines().isPresent() || !change.at().isBefore(from))
                .reduce((_, later) -> later);
    }

    private LocalTime local(Instant at) {
        return at.atZone(scene.config().zone()).toLocalTime();
    }
}
