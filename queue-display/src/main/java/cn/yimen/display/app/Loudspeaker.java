package cn.yimen.display.app;

import cn.yimen.device.Readiness;
import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.Composer;
import cn.yimen.ui.voice.Played;
import cn.yimen.ui.voice.Played.NotSpoken;
import cn.yimen.ui.voice.Played.Reason;
import cn.yimen.ui.voice.Played.Spoken;
import cn.yimen.ui.voice.Speaker;
import cn.yimen.ui.voice.VoiceQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The board's voice. Getting the clips ready may take a second or two; calls that come before wait
/// for it. Without clips or device it answers that nothing was spoken. Safe for use by several
/// threads.
final class Loudspeaker implements AutoCloseable {

    private static final Condition STARTING = new Condition(Readiness.STARTING, List.of());
    private static final Condition READY = new Condition(Readiness.READY, List.of());

    private final VoiceQueue voice;
    private final AtomicReference<Condition> condition = new AtomicReference<>(STARTING);
    private final Consumer<Condition> told;

    /// How the loudspeaker is, as the hall hears it.
    ///
    /// @param faults for technicians: `NO_DEVICE`, `DEVICE_FAILED`, `NO_SYNTHESISER`,
    ///   `PACK_UNREADABLE`, `NO_CLIP_…`
    record Condition(Readiness readiness, List<String> faults) {
        Condition {
            faults = List.copyOf(faults);
        }
    }

    private Loudspeaker(Optional<Path> pack, Speaker speaker, Consumer<Condition> told) {
        this.told = told;
        voice = VoiceQueue.start(() -> prepare(pack, speaker), speaker);
    }

    /// @param pack a pack of the hall's own; empty for the fallback
    /// @param told hears of each change, on another thread
    static Loudspeaker start(Optional<Path> pack, Speaker speaker, Consumer<Condition> told) {
        return new Loudspeaker(pack, speaker, told);
    }

    /// @param ended hears once what became of it, on another thread
    void say(Announcement announcement, Consumer<Played> ended) {
        voice.say(
                announcement,
                played -> {
                    note(played);
                    ended.accept(played);
                });
    }

    @Override
    public void close() {
        voice.close();
    }

    private Composer prepare(Optional<Path> pack, Speaker speaker) {
        var clips = Clips.load(pack);
        become(speaker.isReady() ? clips.condition() : broken(Reason.NO_DEVICE));
        return new Composer(clips.pack());
    }

    /// A device that speaks again is well again; clips that were missing stay missing.
    private void note(Played played) {
        switch (played) {
            case Spoken _ -> {
                if (condition.get().readiness() == Readiness.MISSING) {
                    become(READY);
                }
            }
            case NotSpoken silent -> {
                switch (silent.reason()) {
                    case NO_DEVICE, DEVICE_FAILED -> become(broken(silent.reason()));
                    case NO_CLIP, DROPPED, CLOSING -> {}
                }
            }
        }
    }

    private static Condition broken(Reason reason) {
        return new Condition(Readiness.MISSING, List.of(reason.name()));
    }

    private void become(Condition next) {
        if (!condition.getAndSet(next).equals(next)) {
            told.accept(next);
        }
    }
}
