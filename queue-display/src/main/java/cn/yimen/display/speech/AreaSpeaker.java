package cn.yimen.display.speech;

import cn.yimen.hall.event.Silence;
import cn.yimen.ui.voice.Composer;
import cn.yimen.ui.voice.NightCap;
import cn.yimen.ui.voice.Played;
import cn.yimen.ui.voice.Played.NotSpoken;
import cn.yimen.ui.voice.Played.Spoken;
import cn.yimen.ui.voice.Speaker;
import cn.yimen.ui.voice.UrgentNotice;
import cn.yimen.ui.voice.Utterance;
import cn.yimen.ui.voice.VoiceQueue;
import cn.yimen.ui.voice.VoiceSetting;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One loudspeaker with its queue. Looks for its device also while nobody is called, so that the
/// hall hears of a plug that was pulled before the next person does not hear their number. Safe for
/// use by several threads.
final class AreaSpeaker implements AutoCloseable {

    private final String area;
    private final Wiring wiring;
    private final VoiceQueue queue;
    private final AtomicReference<SpeechCondition> device =
            new AtomicReference<>(SpeechCondition.STARTING);

    /// What a loudspeaker hangs on.
    ///
    /// @param changed runs when its condition has changed, on its own thread
    record Wiring(Speaker speaker, NightCap cap, Runnable changed) {}

    /// @param area empty: wherever no other loudspeaker speaks
    /// @param clips asked once, on the loudspeaker's thread
    AreaSpeaker(String area, Wiring wiring, Supplier<Composer> clips) {
        this.area = area;
        this.wiring = wiring;
        queue =
                new VoiceQueue(
                        new VoiceSetting(
                                () -> ready(clips),
                                wiring.speaker(),
                                wiring.cap(),
                                this::lookForDevice));
    }

    void start() {
        queue.start();
    }

    String area() {
        return area;
    }

    SpeechCondition device() {
        return device.get();
    }

    void say(Utterance utterance, Consumer<Played> ended) {
        queue.say(
                utterance,
                played -> {
                    note(utterance, played);
                    ended.accept(played);
                });
    }

    @Override
    public void close() {
        queue.close();
    }

    private Composer ready(Supplier<Composer> clips) {
        var composer = clips.get();
        lookForDevice();
        return composer;
    }

    /// A device that failed in the middle is well again only when it has spoken.
    private void lookForDevice() {
        var gone = broken(Silence.NO_DEVICE);
        var known = device.get();
        if (!wiring.speaker().isReady()) {
            become(gone);
        } else if (known.equals(gone) || known.equals(SpeechCondition.STARTING)) {
            become(SpeechCondition.READY);
        }
    }

    private void note(Utterance utterance, Played played) {
        switch (played) {
            case Spoken _ -> become(SpeechCondition.READY);
            case NotSpoken(var why) -> {
                switch (why) {
                    case NO_DEVICE, DEVICE_FAILED -> become(broken(why));
                    case NO_CLIP, DROPPED, QUIET_HOURS, TOO_OLD, CLOSING -> {
                        if (utterance instanceof UrgentNotice) {
                            become(SpeechCondition.degraded("URGENT_NOT_SPOKEN"));
                        }
                    }
                }
            }
        }
    }

    private static SpeechCondition broken(Silence why) {
        return SpeechCondition.missing(why.name());
    }

    private void become(SpeechCondition next) {
        if (!device.getAndSet(next).equals(next)) {
            wiring.changed().run();
        }
    }
}
