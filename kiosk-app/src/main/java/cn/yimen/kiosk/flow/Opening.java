package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.rules.HallHours;
import cn.yimen.hall.rules.LineHours;
import cn.yimen.hall.state.WindowState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Whether the hall is open at this hour, when it is again, and what that closes meanwhile.
public record Opening(World world) {

    /// From so long before the last number on, the line says so.
    static final Duration SOON = Duration.ofMinutes(30);

    public boolean isOpen() {
        return hours().filter(hours -> hours.isOpen(world.localTime())).isPresent();
    }

    /// When its next session begins; empty where that is not known.
    public Optional<Upcoming> next() {
        return hours().flatMap(hours -> hours.next(world.localTime()))
                .map(at -> new Upcoming(at, today()));
    }

    /// The sessions of today; none on a free day.
    public List<OfficeHours> sessions() {
        return hours().map(hours -> hours.of(today())).orElse(List.of());
    }

    /// Whether somebody can come who is called: nobody stands in a 24-hour room, nor in a hall that
    /// has closed and whose windows have, too.
    public boolean isStaffed() {
        if (world.machine().assistance().unattended()) {
            return false;
        }
        return world.hours().isEmpty() || isOpen() || isAnyWindowOpen();
    }

    private boolean isAnyWindowOpen() {
        return world.hall().windows().values().stream()
                .anyMatch(window -> window.mode() == WindowState.Mode.OPEN);
    }

    /// Whether no line of the hall gives a number at this hour.
    boolean givesNoNumbers() {
        var lines = world.config().map(HallConfig::lines).orElse(List.of());
        return !lines.isEmpty() && lines.stream().noneMatch(line -> giving(line).givesNow());
    }

    /// When the first line gives numbers again; empty where one does now.
    public Optional<Upcoming> nextNumbers() {
        return world.config().stream()
                .flatMap(config -> config.lines().stream())
                .map(this::giving)
                .flatMap(giving -> giving.next().stream())
                .min((one, other) -> one.at().compareTo(other.at()))
                .filter(_ -> givesNoNumbers());
    }

    Giving giving(Line line) {
        return world.config()
                .filter(config -> config.issuing().onlyInHours())
                .map(config -> giving(config, line))
                .orElse(Giving.ALWAYS);
    }

    private Giving giving(HallConfig config, Line line) {
        var time = world.localTime().toLocalTime();
        var hours = LineHours.of(world.hall(), config, line, today());
        return hours.givesUntil(time)
                .map(end -> new Giving(true, soon(time, end), Optional.empty()))
                .orElseGet(() -> new Giving(false, OptionalInt.empty(), next(config, line)));
    }

    /// The minute that has begun counts: at 11:40:30 there are 20 of them until noon.
    private static OptionalInt soon(LocalTime now, LocalTime end) {
        var left = Duration.between(now, end);
        return left.compareTo(SOON) > 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) left.plusSeconds(59).toMinutes());
    }

    private Optional<Upcoming> next(HallConfig config, Line line) {
        return today().datesUntil(today().plusDays(HallHours.LOOK_DAYS))
                .flatMap(day -> begin(config, line, day).map(day::atTime).stream())
                .findFirst()
                .map(at -> new Upcoming(at, today()));
    }

    private Optional<LocalTime> begin(HallConfig config, Line line, LocalDate day) {
        var hours = LineHours.of(world.hall(), config, line, day);
        return day.equals(today())
                ? hours.givesNext(world.localTime().toLocalTime())
                : hours.first();
    }

    private Optional<HallHours> hours() {
        return world.config().map(config -> new HallHours(world.hall(), config));
    }

    private LocalDate today() {
        return world.localTime().toLocalDate();
    }
}
