package cn.yimen.kiosk.flow;

import java.util.EnumMap;
import java.util.Map;
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
    /// @param places where each field was left, so that one wrong character is corrected at once
    record Typed(String number, String birth, String expiry, Map<Field, Place> places) {
        static final Typed NOTHING = new Typed("", "", "");

        public Typed {
            places = Map.copyOf(places);
        }

        public Typed(String number, String birth, String expiry) {
            this(number, birth, expiry, Map.of());
        }

        String of(Field field) {
            return switch (field) {
                case NUMBER -> number;
                case BIRTH -> birth;
                case EXPIRY -> expiry;
            };
        }

        Typed with(Field field, TypingState typing) {
            var left = new EnumMap<Field, Place>(Field.class);
            left.putAll(places);
            left.put(field, new Place(typing.plane(), typing.cursor()));
            var text = typing.text();
            return switch (field) {
                case NUMBER -> new Typed(text, birth, expiry, left);
                case BIRTH -> new Typed(number, text, expiry, left);
                case EXPIRY -> new Typed(number, birth, text, left);
            };
        }

        @Override
        public String toString() {
            return "Typed";
        }
    }

    /// Where a field was left.
    ///
    /// @param plane the keys under it
    /// @param cursor place in its text
    record Place(KeyPlane plane, int cursor) {}

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
            var typing = TypingState.of(rule, typed.of(field));
            var left = Optional.ofNullable(typed.places().get(field));
            return new KeyEntry(
                    typed,
                    field,
                    left.map(place -> typing.resumed(place.plane(), place.cursor())).orElse(typing),
                    Optional.empty());
        }

        KeyEntry wrong(Problem why) {
            return new KeyEntry(typed, field, typing, Optional.of(why));
        }
    }

    /// The chip is being tried with it.
    record Opening(Typed typed) implements Unlocking {}
}
