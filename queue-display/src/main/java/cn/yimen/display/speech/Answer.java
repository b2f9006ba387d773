package cn.yimen.display.speech;

import cn.yimen.ui.voice.Played;
import cn.yimen.ui.voice.Played.NotSpoken;
import cn.yimen.ui.voice.Played.Spoken;
import java.util.List;
import java.util.Optional;

/// What one loudspeaker did with an utterance.
///
/// @param area to which it speaks, or a floor; empty where it has none of its own
public record Answer(String area, Played played) {

    /// What became of it on the whole: spoken where anybody heard it; empty where nobody was asked.
    public static Optional<Played> best(List<Answer> answers) {
        return answers.stream()
                .map(Answer::played)
                .filter(Answer::isSpoken)
                .findFirst()
                .or(() -> answers.stream().map(Answer::played).findFirst());
    }

    public boolean isSpoken() {
        return isSpoken(played);
    }

    private static boolean isSpoken(Played played) {
        return switch (played) {
            case Spoken _ -> true;
            case NotSpoken _ -> false;
        };
    }
}
