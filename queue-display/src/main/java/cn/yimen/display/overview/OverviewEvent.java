package cn.yimen.display.overview;

import cn.yimen.hall.state.HallState;
import java.time.Instant;

/// What happens to the wall.
public sealed interface OverviewEvent {

    record HallChanged(HallState hall) implements OverviewEvent {}

    /// The server told its time.
    record Beat(Instant hubTime) implements OverviewEvent {}

    record FiguresCame(WallFigures figures) implements OverviewEvent {}
}
