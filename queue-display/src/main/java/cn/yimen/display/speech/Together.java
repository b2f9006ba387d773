package cn.yimen.display.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What became of one utterance at several loudspeakers. Safe for use by several threads.
final class Together {

    private final List<Answer> answers = new ArrayList<>();
    private final int expected;
    private final Consumer<List<Answer>> ended;

    Together(int expected, Consumer<List<Answer>> ended) {
        this.expected = expected;
        this.ended = ended;
    }

    void answered(Answer answer) {
        whole(answer).ifPresent(ended);
    }

    /// Present with the last answer.
    private synchronized Optional<List<Answer>> whole(Answer answer) {
        answers.add(answer);
        return answers.size() == expected ? Optional.of(List.copyOf(answers)) : Optional.empty();
    }
}
