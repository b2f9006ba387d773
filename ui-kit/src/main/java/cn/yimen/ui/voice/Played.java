package cn.yimen.ui.voice;

import cn.yimen.hall.event.Silence;
import java.time.Duration;

/// What became of an utterance.
public sealed interface Played {

    /// At least one whole sentence was heard.
    ///
    /// @param length of the sound
    /// @param waited from when it was asked for until its chime began
    record Spoken(Duration length, Duration waited) implements Played {}

    record NotSpoken(Silence why) implements Played {}
}
