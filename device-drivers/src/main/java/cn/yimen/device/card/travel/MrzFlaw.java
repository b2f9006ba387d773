package cn.yimen.device.card.travel;

/// What is wrong with a machine readable zone: which field and why, never what stands there.
public record MrzFlaw(MrzField field, Why why) {

    public enum Why {
        /// No layout that we know has this many characters.
        WRONG_LENGTH,
        /// Something else than A to Z, 0 to 9 and `<`, or a digit where a letter belongs.
        WRONG_CHARACTER,
        WRONG_CHECK_DIGIT,
        IMPOSSIBLE_DATE,
        MISSING
    }
}
