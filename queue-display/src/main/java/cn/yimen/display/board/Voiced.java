package cn.yimen.display.board;

import cn.yimen.hall.event.Silence;

/// What became of a call at this board's loudspeakers.
public sealed interface Voiced {

    record Spoken() implements Voiced {}

    record NotSpoken(Silence why) implements Voiced {}

    /// Other boards speak to the area of its window, or this one has no loudspeaker: it has nothing
    /// to report.
    record Elsewhere() implements Voiced {}
}
