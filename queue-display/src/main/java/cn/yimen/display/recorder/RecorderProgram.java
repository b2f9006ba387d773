package cn.yimen.display.recorder;

import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.Composer;
import cn.yimen.ui.voice.Composition;
import cn.yimen.ui.voice.Microphone;
import cn.yimen.ui.voice.Playing;
import cn.yimen.ui.voice.Sound;
import cn.yimen.ui.voice.Speaker;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// The recorder's loop. Lives on the JavaFX thread; sound and disk have a thread of their own.
final class RecorderProgram implements AutoCloseable {

    /// Speakers name what they speak; a take has no number of its own.
    private static final Announcement NAMED = new Announcement("take", "1", 1);

    private static final Playing UNDISTURBED =
            new Playing() {
                @Override
                public void begins() {}

                @Override
                public boolean mustStop() {
                    return false;
                }
            };

    private final Executor ui;
    private final Outside outside;
    private final ExecutorService work =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("recorder").factory());
    private RecorderState state;
    private Consumer<RecorderState> screen = _ -> {};

    /// @param name who speaks, for the people who choose a pack
    record Outside(Takes takes, String name, Speaker speaker) {}

    RecorderProgram(Executor ui, Outside outside, RecorderState begun) {
        this.ui = ui;
        this.outside = outside;
        state = begun;
    }

    /// @param shown draws each state, at once the first
    void show(Consumer<RecorderState> shown) {
        screen = shown;
        shown.accept(state);
    }

    RecorderState state() {
        return state;
    }

    /// On the JavaFX thread.
    void handle(RecorderEvent event) {
        var step = RecorderFlow.update(state, event);
        state = step.state();
        screen.accept(state);
        step.effects().forEach(effect -> work.execute(() -> carryOut(effect)));
    }

    /// From any thread.
    void heard(Microphone.Heard heard) {
        tell(
                switch (heard) {
                    case Microphone.Heard.Block(var sound) -> new RecorderEvent.Heard(sound);
                    case Microphone.Heard.Nothing _ -> new RecorderEvent.NoMicrophone();
                });
    }

    @Override
    public void close() {
        work.shutdown();
    }

    private void tell(RecorderEvent event) {
        ui.execute(() -> handle(event));
    }

    private void carryOut(RecorderEffect effect) {
        switch (effect) {
            case RecorderEffect.Play(var sound) -> play(Optional.of(alone(sound)));
            case RecorderEffect.Speak(var pack, var call) ->
                    play(new Composer(pack).compose(call, 1));
            case RecorderEffect.Keep(var clip, var sound) -> keep(clip, sound);
            case RecorderEffect.Save(var pack) -> save(pack);
        }
    }

    private void play(Optional<Composition> composition) {
        var heard =
                composition
                        .map(made -> outside.speaker().play(NAMED, made, UNDISTURBED))
                        .map(Speaker.Outcome.Heard.class::isInstance)
                        .orElse(false);
        tell(new RecorderEvent.Played(heard));
    }

    private static Composition alone(Sound sound) {
        return new Composition(sound, List.of(), List.of(sound.duration()));
    }

    private void keep(String clip, Sound sound) {
        try {
            outside.takes().keep(clip, sound);
        } catch (IOException e) {
            tell(new RecorderEvent.NotSaved(String.valueOf(e.getMessage())));
        }
    }

    private void save(ClipPack pack) {
        try {
            tell(new RecorderEvent.Saved(outside.takes().save(pack, outside.name())));
        } catch (IOException e) {
            tell(new RecorderEvent.NotSaved(String.valueOf(e.getMessage())));
        }
    }
}
