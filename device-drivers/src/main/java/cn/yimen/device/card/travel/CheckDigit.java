package cn.yimen.device.card.travel;

/// Check digits of the machine readable zone (ICAO Doc 9303-3, 4.9): weights 7, 3, 1; letters count
/// from A = 10, the filler `<` is 0.
final class CheckDigit {

    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    /// Of a text that [consists of][#isAllowed] the zone's characters.
    static char of(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += value(text.charAt(i)) * WEIGHTS[i % WEIGHTS.length];
        }
        return (char) ('0' + sum % 10);
    }

    static boolean isAllowed(char character) {
        return character == '<'
                || (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z');
    }

    private static int value(char character) {
        if (character == '<') {
            return 0;
        }
        return character <= '9' ? character - '0' : character - 'A' + 10;
    }
}
