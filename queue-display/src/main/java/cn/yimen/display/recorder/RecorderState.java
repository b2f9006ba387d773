package cn.yimen.display.recorder;

import cn.yimen.ui.voice.Sound;
import cn.yimen.ui.voice.SpokenLanguage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Where the recording of a pack stands. Immutable; [RecorderFlow] makes the next one.
///
/// @param level of the last 50 ms in dB below full scale; empty while there is no microphone
/// @param peak the highest sample of them, 0 to 1
/// @param takes by clip: what is kept so far
/// @param playing whether the loudspeaker speaks
/// @param deaf what came last could not be played: there is no loudspeaker
record RecorderState(
        SpokenLanguage language,
        List<Prompt> prompts,
        int current,
        Stage stage,
        OptionalDouble level,
        float peak,
        Map<String, Take> takes,
        boolean playing,
        boolean deaf) {

    RecorderState {
        prompts = List.copyOf(prompts);
        takes = Map.copyOf(takes);
    }

    /// What happens with the word at hand.
    sealed interface Stage {

        /// Waits for the key.
        record Ready() implements Stage {}

        /// Listens.
        ///
        /// @param blocks what was heard so far
        /// @param spoke whether a voice was heard
        /// @param quiet how many blocks in a row no voice was heard
        record Listening(List<Sound> blocks, boolean spoke, int quiet) implements Stage {
            public Listening {
                blocks = List.copyOf(blocks);
            }
        }

        /// Shows what was heard; it is kept with the next key.
        record Review(Take take) implements Stage {}

        /// The pack stands on disk.
        record Saved(Path file) implements Stage {}

        /// @param why a sentence of the system
        record NotSaved(String why) implements Stage {}
    }

    static RecorderState begun(
            SpokenLanguage language, List<Prompt> prompts, Map<String, Take> earlier) {
        return new RecorderState(
                        language,
                        prompts,
                        0,
                        new Stage.Ready(),
                        OptionalDouble.empty(),
                        0,
                        earlier,
                        false,
                        false)
                .atFirstMissing();
    }

    Prompt prompt() {
        return prompts.get(current);
    }

    boolean hasTake(Prompt prompt) {
        return takes.containsKey(prompt.clip());
    }

    boolean isComplete() {
        return prompts.stream().allMatch(this::hasTake);
    }

    /// Whether every call can be heard in these words.
    boolean canCall() {
        return prompts.stream()
                .filter(prompt -> !Prompts.isUrgent(prompt.clip()))
                .allMatch(this::hasTake);
    }

    int done() {
        return (int) prompts.stream().filter(this::hasTake).count();
    }

    /// What the screen draws as a wave: the take under review, or the one that is kept.
    Optional<Take> take() {
        return stage instanceof Stage.Review(var take)
                ? Optional.of(take)
                : Optional.ofNullable(takes.get(prompt().clip()));
    }

    RecorderState with(Stage next) {
        return new RecorderState(
                language, prompts, current, next, level, peak, takes, playing, deaf);
    }

    RecorderState heard(OptionalDouble newLevel, float newPeak) {
        return new RecorderState(
                language, prompts, current, stage, newLevel, newPeak, takes, playing, deaf);
    }

    RecorderState with(Map<String, Take> next) {
        return new RecorderState(
                language, prompts, current, stage, level, peak, next, playing, deaf);
    }

    RecorderState at(int index) {
        int place = Math.clamp(index, 0, prompts.size() - 1);
        return new RecorderState(
                language, prompts, place, new Stage.Ready(), level, peak, takes, playing, deaf);
    }

    RecorderState speaking(boolean speaks, boolean fails) {
        return new RecorderState(
                language, prompts, current, stage, level, peak, takes, speaks, fails);
    }

    /// At the first word that has no take; at the last word where all have one.
    RecorderState atFirstMissing() {
        for (int i = 0; i < prompts.size(); i++) {
            if (!hasTake(prompts.get(i))) {
                return at(i);
            }
        }
        return at(prompts.size() - 1);
    }
}
