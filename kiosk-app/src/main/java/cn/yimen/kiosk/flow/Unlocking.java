package cn.yimen.kiosk.flow;

import java.util.Optional;

/// A passport or permit lies on the reader, whose chip opens only with what is printed on it: its
/// number, the day of birth and the day of expiry, typed or read off its machine-readable zone.
public sealed interface Unlocking extends KioskState {

    /// What is typed, in the order in which it stands on the document.
    enum Field {
        NUMBER,
        BIRTH,
        EXPIRY
    }

    enum Problem {
        MISSING,
        /// There is no such day, or it cannot be this one.
        NOT_A_DATE,
        /// The chip did not open.
        REFUSED
    }

    /// Personal: shows nothing as text.
    ///
    /// @param birth eight digits, as is the expiry
    record Typed(String number, String birth, String expiry) {
        static final Typed NOTHING = new Typed("", "", "");

        String of(Field field) {
            return switch (field) {
                case NUMBER -> number;
                case BIRTH -> birth;
                case EXPIRY -> expiry;
            };
        }

        Typed with(Field field, String text) {
            return switch (field) {
                case NUMBER -> new Typed(text, birth, expiry);
                case BIRTH -> new Typed(number, text, expiry);
                case EXPIRY -> new Typed(number, birth, text);
            };
        }

        @Override
        public String toString() {
            return "Typed";
        }
    }

    Typed typed();

    /// One field above its keys.
    record KeyEntry(Typed typed, Field field, TypingState typing, Optional<Problem> problem)
            implements Unlocking {

        static KeyEntry at(Field field, Typed typed) {
            var rule =
                    switch (field) {
                        case NUMBER -> TypingRule.documentNumber().asMasked();
                        case BIRTH, EXPIRY -> TypingRule.date();
                    };
            return new KeyEntry(
                    typed, field, TypingState.of(rule, typed.of(field)), Optional.empty());
        }

        KeyEntry wrong(Problem why) {
            return new KeyEntry(typed, field, typing, Optional.of(why));
        }
    }

    /// The chip is being tried with it.
    record Opening(Typed typed) implements Unlocking {}
}
