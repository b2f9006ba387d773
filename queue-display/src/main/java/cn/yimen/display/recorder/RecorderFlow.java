package cn.yimen.display.recorder;

import cn.yimen.display.recorder.RecorderState.Stage;
import cn.yimen.display.recorder.RecorderState.Stage.Listening;
import cn.yimen.display.recorder.RecorderState.Stage.NotSaved;
import cn.yimen.display.recorder.RecorderState.Stage.Ready;
import cn.yimen.display.recorder.RecorderState.Stage.Review;
import cn.yimen.display.recorder.RecorderState.Stage.Saved;
import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.Microphone;
import cn.yimen.ui.voice.Sound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalDouble;

/// The recorder's one-way flow. A recording ends by itself when the speaker has been quiet for a
/// while, so that hands are free between two words.
final class RecorderFlow {

    /// Louder than this is a voice, for ending a recording; the take's ends are found more finely.
    static final double VOICE = -40;

    /// A word is over after so long a silence. Urgent sentences have pauses in them.
    private static final int QUIET_BLOCKS = blocks(Duration.ofMillis(900));

    /// A recording in which nobody speaks ends too.
    private static final int MOST_BLOCKS = blocks(Duration.ofSeconds(12));

    private RecorderFlow() {}

    private static int blocks(Duration time) {
        return Math.toIntExact(time.dividedBy(Microphone.BLOCK));
    }

    static RecorderStep update(RecorderState state, RecorderEvent event) {
        return switch (event) {
            case RecorderEvent.Heard(var block) -> RecorderStep.quiet(heard(state, block));
            case RecorderEvent.NoMicrophone _ -> RecorderStep.quiet(deafened(state));
            case RecorderEvent.RecordPressed _ -> RecorderStep.quiet(recordPressed(state));
            case RecorderEvent.PlayPressed _ -> played(state);
            case RecorderEvent.KeepPressed _ -> kept(state);
            case RecorderEvent.BackPressed _ -> RecorderStep.quiet(state.at(state.current() - 1));
            case RecorderEvent.Chosen(var index) -> RecorderStep.quiet(state.at(index));
            case RecorderEvent.Trimmed(var from, var to) -> trimmed(state, from, to);
            case RecorderEvent.PreviewPressed(var call) -> preview(state, call);
            case RecorderEvent.SavePressed _ -> save(state);
            case RecorderEvent.Played(var well) -> RecorderStep.quiet(state.speaking(false, !well));
            case RecorderEvent.Saved(var file) -> RecorderStep.quiet(state.with(new Saved(file)));
            case RecorderEvent.NotSaved(var why) ->
                    RecorderStep.quiet(state.with(new NotSaved(why)));
        };
    }

    private static RecorderState heard(RecorderState state, Sound block) {
        double level = block.level();
        var next = state.heard(OptionalDouble.of(level), block.peak());
        return state.stage() instanceof Listening listening
                ? next.with(listened(listening, block, level > VOICE))
                : next;
    }

    private static Stage listened(Listening before, Sound block, boolean voice) {
        var blocks = new ArrayList<>(before.blocks());
        blocks.add(block);
        boolean spoke = before.spoke() || voice;
        int quiet = voice ? 0 : before.quiet() + 1;
        boolean over = (spoke && quiet >= QUIET_BLOCKS) || blocks.size() >= MOST_BLOCKS;
        return over ? review(blocks) : new Listening(blocks, spoke, quiet);
    }

    private static Stage review(List<Sound> blocks) {
        return new Review(Take.of(Sound.joined(blocks)));
    }

    /// Half a word is no take.
    private static RecorderState deafened(RecorderState state) {
        var next = state.heard(OptionalDouble.empty(), 0);
        return state.stage() instanceof Listening ? next.with(new Ready()) : next;
    }

    /// The loudspeaker must not be recorded.
    private static RecorderState recordPressed(RecorderState state) {
        if (state.level().isEmpty() || state.playing()) {
            return state;
        }
        return switch (state.stage()) {
            case Listening(var blocks, var _, var _) -> state.with(review(blocks));
            case Ready _, Review _, Saved _, NotSaved _ ->
                    state.with(new Listening(List.of(), false, 0));
        };
    }

    private static RecorderStep played(RecorderState state) {
        var sound = state.take().map(Take::kept).filter(kept -> kept.length() > 0);
        if (sound.isEmpty() || isBusy(state)) {
            return RecorderStep.quiet(state);
        }
        return new RecorderStep(
                state.speaking(true, false), List.of(new RecorderEffect.Play(sound.get())));
    }

    private static boolean isBusy(RecorderState state) {
        return state.playing() || state.stage() instanceof Listening;
    }

    private static RecorderStep kept(RecorderState state) {
        var clip = state.prompt().clip();
        if (!(state.stage() instanceof Review(var take))) {
            boolean mayGoOn = state.hasTake(state.prompt()) && !isBusy(state);
            return RecorderStep.quiet(mayGoOn ? state.at(state.current() + 1) : state);
        }
        if (!take.isUsable(clip)) {
            return RecorderStep.quiet(state);
        }
        var takes = new HashMap<>(state.takes());
        takes.put(clip, take);
        var next = state.with(takes);
        return new RecorderStep(
                next.isComplete() ? next.with(new Ready()) : onwards(next),
                List.of(new RecorderEffect.Keep(clip, take.kept())));
    }

    /// To the next word without a take, or to the first one.
    private static RecorderState onwards(RecorderState state) {
        for (int i = state.current() + 1; i < state.prompts().size(); i++) {
            if (!state.hasTake(state.prompts().get(i))) {
                return state.at(i);
            }
        }
        return state.atFirstMissing();
    }

    /// A take that was kept is taken up for review again.
    private static RecorderStep trimmed(RecorderState state, int from, int to) {
        return isBusy(state)
                ? RecorderStep.quiet(state)
                : RecorderStep.quiet(
                        state.take()
                                .map(take -> state.with(new Review(take.trimmed(from, to))))
                                .orElse(state));
    }

    private static RecorderStep preview(RecorderState state, Announcement call) {
        return isBusy(state) || !state.canCall()
                ? RecorderStep.quiet(state)
                : new RecorderStep(
                        state.speaking(true, false),
                        List.of(new RecorderEffect.Speak(pack(state), call)));
    }

    private static RecorderStep save(RecorderState state) {
        return !state.isComplete() || isBusy(state)
                ? RecorderStep.quiet(state)
                : new RecorderStep(state, List.of(new RecorderEffect.Save(pack(state))));
    }

    private static ClipPack pack(RecorderState state) {
        var clips = new HashMap<String, Sound>();
        state.takes().forEach((clip, take) -> clips.put(clip, take.kept()));
        return new ClipPack(state.language(), clips);
    }
}
