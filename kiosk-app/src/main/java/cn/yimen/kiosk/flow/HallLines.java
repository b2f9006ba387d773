package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.rules.WaitEstimate;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.watch.QuieterTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The lines of the hall for whoever thinks of joining one.
record HallLines(World world) {

    Optional<LineView> line(LineId id) {
        return world.config().flatMap(config -> config.line(id)).map(this::view);
    }

    private LineView view(Line line) {
        var hall = world.hall();
        return new LineView(
                line,
                world.windowsOf(line.id()),
                world.fresh(hall.waitingCount(line.id())),
                world.link() == Link.LIVE
                        ? WaitEstimate.ifJoined(hall, line.id(), world.now())
                        : Optional.empty(),
                world.fresh(openWindows(line.id())),
                world.opening().giving(line));
    }

    private int openWindows(LineId line) {
        return (int)
                windows(world, line).stream()
                        .filter(id -> world.hall().window(id).mode() == WindowState.Mode.OPEN)
                        .count();
    }

    static List<WindowId> windows(World world, LineId line) {
        return world.config().stream()
                .flatMap(config -> config.windowsOf(line).stream())
                .map(Window::id)
                .toList();
    }

    Optional<QuieterTime> quieter(LineId line) {
        var question =
                new QuieterTime.Question(line, world.localTime(), waitNow(line), world.hours());
        return world.usual().flatMap(known -> known.quieter(question));
    }

    private OptionalInt waitNow(LineId line) {
        var range = line(line).flatMap(LineView::waitRange);
        return range.isPresent() ? OptionalInt.of(middle(range.get())) : OptionalInt.empty();
    }

    private static int middle(WaitRange range) {
        return (range.fromMinutes() + range.toMinutes()) / 2;
    }

    /// See [World#obstacle].
    Optional<Obstacle> obstacle(ServiceItem item) {
        if (!world.hasQueue()) {
            return Optional.of(Obstacle.NO_QUEUE);
        }
        var line = world.config().flatMap(config -> config.line(item.line()));
        if (line.isEmpty() || windows(world, item.line()).isEmpty()) {
            return Optional.of(Obstacle.NO_WINDOW);
        }
        if (world.hall().special().stop().isPresent()) {
            return Optional.of(Obstacle.HALL_STOPPED);
        }
        if (world.hall().line(item.line()).closed().isPresent()) {
            return Optional.of(Obstacle.LINE_CLOSED);
        }
        if (!world.opening().giving(line.get()).givesNow()) {
            return Optional.of(Obstacle.OUTSIDE_HOURS);
        }
        if (isUsedUp(line.get())) {
            return Optional.of(Obstacle.CAPACITY_USED_UP);
        }
        return world.givesNumbers() ? Optional.empty() : Optional.of(Obstacle.SERVER_AWAY);
    }

    private boolean isUsedUp(Line line) {
        return line.dailyCapacity() > 0
                && world.hall().line(line.id()).lastOrdinal() >= line.dailyCapacity();
    }
}
