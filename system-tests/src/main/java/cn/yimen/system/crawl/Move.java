package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.KioskEvent;
import java.util.List;

/// What may happen next on a screen.
///
/// @param words for a person who follows the path
/// @param touches how many touches it takes; 0 for what the machine or the world does
record Move(String words, List<KioskEvent> events, int touches) {

    Move {
        events = List.copyOf(events);
    }

    static Move touch(String words, KioskEvent event) {
        return new Move(words, List.of(event), 1);
    }

    static Move world(String words, KioskEvent event) {
        return new Move(words, List.of(event), 0);
    }
}
