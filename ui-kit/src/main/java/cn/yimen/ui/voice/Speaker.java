package cn.yimen.ui.voice;

import cn.yimen.hall.event.Silence;
import java.time.Duration;

/// Where announcements come out. Used by one thread, which it holds until the sound is over.
public sealed interface Speaker permits DeviceSpeaker, WavSpeaker {

    /// Never throws for trouble with the device: that is [Outcome.Failed].
    Outcome play(Utterance utterance, Composition composition, Playing playing);

    /// Whether something could be heard now, as far as one can tell without a sound.
    boolean isReady();

    /// What came out.
    sealed interface Outcome {

        record Heard(Duration length) implements Outcome {}

        record Failed(Silence why) implements Outcome {}
    }
}
