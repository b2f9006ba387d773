package cn.yimen.device.card;

import java.util.Set;

/// Why a card that lies there could not be read. Holds no personal data.
public sealed interface CardTrouble {

    /// It does not answer: laid down badly, broken, or not meant for this reader.
    record Mute() implements CardTrouble {}

    /// It answers, and is no card that we know (by its answer to reset).
    record Unsupported() implements CardTrouble {}

    /// It is a document, and keeps these back that one cannot do without (they need a PIN).
    record Withheld(Set<Field> fields) implements CardTrouble {
        public Withheld {
            fields = Set.copyOf(fields);
        }
    }

    /// Card or reader refused with this status word.
    record Refused(int statusWord) implements CardTrouble {}

    /// A block, or a length told in it, is not what the layout says.
    record WrongLength(int expected, int actual) implements CardTrouble {}

    /// The type flag (text offset 248) names no form that we know.
    record UnknownForm(int flag) implements CardTrouble {}

    /// A field makes no sense; which and why, never what stands there.
    record WrongField(Field field, Why why) implements CardTrouble {}

    /// Its chip contradicts the signature over it. Not to be served, and not to be told why.
    record Forged(Authenticity.Part part) implements CardTrouble {}

    /// What it sends does not keep to the protocol, as after a bad contact.
    record Garbled() implements CardTrouble {}

    /// It answers, but not within the time that one reading has.
    record TooSlow() implements CardTrouble {}

    /// The reading was called off.
    record Stopped() implements CardTrouble {}

    enum Field {
        NAME,
        ENGLISH_NAME,
        SEX,
        NATION,
        NATIONALITY,
        BIRTH,
        ADDRESS,
        NUMBER,
        ISSUER,
        VALIDITY,
        OTHER
    }

    enum Why {
        MISSING,
        /// Half a character, or one that nobody can print.
        UNREADABLE,
        WRONG_FORM,
        WRONG_CHECK_CHARACTER,
        IMPOSSIBLE_DATE,
        UNKNOWN_CODE
    }
}
