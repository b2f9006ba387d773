package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Setup.Check;
import cn.yimen.kiosk.flow.Setup.Step;
import java.util.List;
import java.util.Optional;

/// 首次启动: whoever brings a machine tells it which hall it belongs to and sees what works. Serves
/// nobody meanwhile, and waits for its technician as long as that takes.
public sealed interface FirstStart extends KioskState {

    /// A touch further off than this misses the smallest keys: 28 mm wide, hit by eye and by old
    /// hands.
    double FAR_OFF_MM = 5;

    Setup setup();

    record Welcome(Setup setup) implements FirstStart {}

    /// What is typed.
    enum Field {
        ADDRESS,
        CODE,
        PLACE
    }

    /// What is wrong, in words that say what to do.
    enum Problem {
        /// No address of a machine.
        ADDRESS_UNSOUND,
        /// Nothing answers there.
        NOT_REACHED,
        /// Something answers that is no hall server, or not the one that made the code.
        NOT_A_HALL,
        CODE_SHORT,
        CODE_WRONG,
        /// Used, too old, or tried too often: the hall says no more.
        CODE_OVER,
        /// The hall forgot the question before it was answered: the same code once more.
        TOO_SLOW,
        /// The code was made for a screen or a desk.
        OTHER_ROLE,
        /// The machine's clock is not the hall's.
        CLOCK_DIFFERS,
        /// The identity cannot be written to the disk.
        NOT_KEPT
    }

    /// One field above its keys.
    ///
    /// @param detail for technicians, such as both clocks' times; may be empty
    record Asked(
            Setup setup, Field field, TypingState typing, Optional<Problem> problem, String detail)
            implements FirstStart {

        static Asked of(Setup setup, Field field) {
            var typing =
                    switch (field) {
                        case ADDRESS -> TypingState.of(TypingRule.hallAddress(), setup.address());
                        case CODE -> TypingState.of(TypingRule.enrolmentCode());
                        case PLACE -> TypingState.of(TypingRule.freeText(LONGEST), setup.place());
                    };
            return new Asked(setup, field, typing, Optional.empty(), "");
        }

        private static final int LONGEST = 16;

        Asked typed(TypingState now) {
            return new Asked(setup, field, now, Optional.empty(), "");
        }

        Asked wrong(Problem why, String more) {
            return new Asked(setup, field, typing, Optional.of(why), more);
        }
    }

    /// The hall is asked with the code.
    record Enrolling(Asked asked) implements FirstStart {

        @Override
        public Setup setup() {
            return asked.setup();
        }
    }

    /// 岗位 and place, once the hall has said what it calls the machine.
    record Belonging(Setup setup) implements FirstStart {}

    /// The ports are being searched, and the parts started.
    record Probing(Setup setup) implements FirstStart {}

    /// A part is tried.
    ///
    /// @param trial how far it is
    record Checking(Setup setup, Check check, Trial trial, FoundParts found)
            implements FirstStart {}

    /// How far a trial is.
    enum Trial {
        /// Waits for the technician: to start it, or for a card or a code.
        AWAITED,
        UNDER_WAY,
        /// Only a person knows whether it was heard.
        QUESTION,
        FAILED
    }

    /// 触摸校准: marks are touched, one after the other.
    ///
    /// @param touched how far each was from its mark, in mm
    record Aiming(Setup setup, List<Double> touched) implements FirstStart {

        /// How many marks there are.
        public static final int MARKS = 5;

        public Aiming {
            touched = List.copyOf(touched);
        }

        public boolean isDone() {
            return touched.size() >= MARKS;
        }
    }

    /// What works, and what is missing.
    ///
    /// @param paper what became of the report on paper
    record Report(Setup setup, Paper paper) implements FirstStart {}

    /// The report on paper.
    enum Paper {
        NOT_ASKED,
        UNDER_WAY,
        OUT,
        NOT_OUT
    }

    /// The screen that a setup goes on with, after a power cut too.
    static FirstStart at(Setup setup) {
        return switch (setup.isEnrolled() ? setup.step() : beforeEnrolment(setup.step())) {
            case LANGUAGE -> new Welcome(setup);
            case ADDRESS -> Asked.of(setup, Field.ADDRESS);
            case CODE -> Asked.of(setup, Field.CODE);
            case PLACE -> new Belonging(setup);
            case PARTS -> new Probing(setup);
            case TOUCH -> new Aiming(setup, List.of());
            case REPORT, DONE -> new Report(setup, Paper.NOT_ASKED);
        };
    }

    private static Step beforeEnrolment(Step step) {
        return switch (step) {
            case LANGUAGE, ADDRESS, CODE -> step;
            case PLACE, PARTS, TOUCH, REPORT, DONE -> Step.CODE;
        };
    }
}
