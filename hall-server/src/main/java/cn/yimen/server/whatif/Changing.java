package cn.yimen.server.whatif;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.WindowEvent;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.watch.WhatIf.Change;
import cn.yimen.server.whatif.Tape.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Puts the changes of a question into a day.
record Changing(Tape tape, LocalDate day, HallConfig config) {

    Scene unchanged() {
        return new Scene(tape, day, config, tape.shifts(), new TreeMap<>());
    }

    /// Empty where a change speaks of what the hall does not have.
    Optional<Scene> with(List<Change> changes) {
        var shifts = new ArrayList<>(tape.shifts());
        var layouts = new TreeMap<Instant, HallConfig>();
        var layout = config;
        for (var change : changes.stream().sorted(Comparator.comparing(Change::at)).toList()) {
            var at = day.atTime(change.at()).atZone(config.zone()).toInstant();
            var next = layout(layout, change);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            if (!next.get().equals(layout)) {
                layout = next.get();
                layouts.put(at, layout);
            }
            change.window().ifPresent(window -> shift(shifts, change, window, at));
        }
        shifts.sort(Comparator.comparing(Shift::at));
        return Optional.of(new Scene(tape, day, config, shifts, layouts));
    }

    private static void shift(List<Shift> shifts, Change change, WindowId window, Instant at) {
        switch (change.action()) {
            case OPEN -> from(shifts, at, new WindowOpened(window, Scene.CLERK));
            case CLOSE -> from(shifts, at, new WindowClosed(window, Scene.CLERK));
            case SERVE, PRIORITY -> {}
        }
    }

    /// Whatever the clerk of that window did later does not happen.
    private static void from(List<Shift> shifts, Instant at, WindowEvent event) {
        shifts.removeIf(
                shift -> shift.event().window().equals(event.window()) && shift.at().isAfter(at));
        shifts.add(new Shift(at, event));
    }

    private static Optional<HallConfig> layout(HallConfig layout, Change change) {
        return switch (change.action()) {
            case PRIORITY -> change.priority().map(layout::with);
            case CLOSE -> change.window().flatMap(layout::window).map(_ -> layout);
            case OPEN ->
                    change.window()
                            .flatMap(layout::window)
                            .map(window ->
                                    change.lines().isPresent()
                                            ? serving(layout, window, change)
                                            : layout);
            case SERVE ->
                    change.window()
                            .flatMap(layout::window)
                            .filter(_ -> change.lines().isPresent())
                            .map(window -> serving(layout, window, change));
        };
    }

    private static HallConfig serving(HallConfig layout, Window window, Change change) {
        var lines =
                change.lines().orElse(window.lines()).stream()
                        .filter(line -> layout.line(line).isPresent())
                        .toList();
        return layout.withWindows(
                layout.windows().stream()
                        .map(each ->
                                each.equals(window)
                                        ? new Window(
                                                window.id(), lines, window.floor(), window.area())
                                        : each)
                        .toList());
    }
}
