package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Province.KnownAnswer;
import java.util.Optional;

/// 12345: what is known already first, then a case that is kept until it can go.
public sealed interface Appealing extends KioskState.Visited {

    /// Answers that are known already (一号答).
    ///
    /// @param first index of an answer that is to be seen
    record KnownAnswers(Visitor visitor, int first) implements Appealing {}

    record AnswerShown(Visitor visitor, KnownAnswer answer, int first) implements Appealing {}

    /// One step of telling it.
    ///
    /// @param problem of the phone number
    record Telling(Visitor visitor, Appeal appeal, Step step, Optional<PhoneProblem> problem)
            implements Appealing {

        Telling at(Step other) {
            return new Telling(visitor, appeal, other, Optional.empty());
        }

        Telling with(Appeal changed) {
            return new Telling(visitor, changed, step, Optional.empty());
        }
    }

    /// What no phrase says is being written.
    record Wording(Telling telling, TypingState typing) implements Appealing {

        @Override
        public Visitor visitor() {
            return telling.visitor();
        }
    }

    /// The steps in their order.
    enum Step {
        KIND,
        TOPIC,
        PHRASES,
        PHONE,
        CHECK;

        /// The first has none before it but itself.
        Step before() {
            return switch (this) {
                case KIND, TOPIC -> KIND;
                case PHRASES -> TOPIC;
                case PHONE -> PHRASES;
                case CHECK -> PHONE;
            };
        }
    }
}
