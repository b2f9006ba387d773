package cn.yimen.device.card.travel;

/// A document number of more than nine characters: the field holds the first nine, its check digit
/// is a filler, and the rest with the check digit begins the optional field, up to a filler.
///
/// @param rest what is left of the optional field
/// @param isRight whether the check digit is
record LongNumber(String number, String rest, boolean isRight) {

    static LongNumber parse(String field, String optional) {
        int end = (optional + '<').indexOf('<');
        if (end == 0) {
            return new LongNumber(field, MrzReading.withoutFillers(optional), false);
        }
        String number = field + optional.substring(0, end - 1);
        String rest = optional.substring(Math.min(optional.length(), end + 1));
        return new LongNumber(
                number,
                MrzReading.withoutFillers(rest),
                optional.charAt(end - 1) == CheckDigit.of(number));
    }

    /// What the optional field must hold for a number that does not fit its own.
    static String optionalFor(String number, int width, String rest) {
        return number.substring(width) + CheckDigit.of(number) + '<' + rest;
    }

    @Override
    public String toString() {
        return "LongNumber";
    }
}
