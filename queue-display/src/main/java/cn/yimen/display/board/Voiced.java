package cn.yimen.display.board;

import cn.yimen.hall.domain.Place;
import cn.yimen.hall.event.Silence;
import java.util.List;

/// What became of a call at this board's loudspeakers.
public sealed interface Voiced {

    /// @param places in which it was heard
    record Spoken(List<Place> places) implements Voiced {
        public Spoken {
            places = List.copyOf(places);
        }
    }

    /// @param places in which it was not heard
    record NotSpoken(Silence why, List<Place> places) implements Voiced {
        public NotSpoken {
            places = List.copyOf(places);
        }
    }

    /// One place heard it, another did not.
    record Partly(Spoken spoken, NotSpoken not) implements Voiced {}

    /// Other boards speak to the area of its window, or this one has no loudspeaker: it has nothing
    /// to report.
    record Elsewhere() implements Voiced {}
}
