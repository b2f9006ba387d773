package cn.yimen.ui.voice;

import cn.yimen.hall.event.Silence;
import cn.yimen.ui.voice.Played.NotSpoken;
import java.util.function.Consumer;

/// An utterance in the queue.
///
/// @param since when it was asked for, by `System.nanoTime`
record Waiting(Utterance utterance, Consumer<Played> ended, long since) {

    void drop(Silence why) {
        ended.accept(new NotSpoken(why));
    }
}
