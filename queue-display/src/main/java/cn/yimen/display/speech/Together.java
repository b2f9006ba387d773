package cn.yimen.display.speech;

import cn.yimen.ui.voice.Played;
import cn.yimen.ui.voice.Played.NotSpoken;
import cn.yimen.ui.voice.Played.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What became of one utterance at several loudspeakers. Safe for use by several threads.
final class Together {

    private final List<Played> answers = new ArrayList<>();
    private final int expected;
    private final Consumer<Played> ended;

    Together(int expected, Consumer<Played> ended) {
        this.expected = expected;
        this.ended = ended;
    }

    void answered(Played played) {
        whole(played).ifPresent(ended);
    }

    /// Present with the last answer.
    private synchronized Optional<Played> whole(Played played) {
        answers.add(played);
        return answers.size() == expected ? Optional.of(best()) : Optional.empty();
    }

    /// Spoken where anybody heard it.
    private Played best() {
        return answers.stream()
                .filter(answer ->
                        switch (answer) {
                            case Spoken _ -> true;
                            case NotSpoken _ -> false;
                        })
                .findFirst()
                .orElse(answers.getFirst());
    }
}
