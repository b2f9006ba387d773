package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.CheckingIn;
import cn.yimen.kiosk.flow.KioskState;
import java.util.List;

/// How many touches what people come for may take, a card or a code laid down counting for none.
enum Tasks {
    /// From the card to 正在取号.
    NUMBER(3),
    /// From the code to 正在签到.
    CHECK_IN(2);

    private final int atMost;

    Tasks(int atMost) {
        this.atMost = atMost;
    }

    private boolean isDone(Place place) {
        var state = place.kiosk().state();
        return switch (this) {
            case NUMBER -> state instanceof KioskState.Reserving;
            case CHECK_IN -> state instanceof CheckingIn.AskingNumber;
        };
    }

    /// How a task stands.
    ///
    /// @param touches empty text where there is no way
    record Told(String task, int atMost, int touches, List<String> way) {

        boolean isKept() {
            return touches >= 0 && touches <= atMost;
        }
    }

    Told on(Paths paths) {
        return paths.shortest(this::isDone)
                .map(way -> new Told(name(), atMost, way.touches(), way.words()))
                .orElseGet(() -> new Told(name(), atMost, -1, List.of()));
    }
}
