package cn.yimen.device.card;

/// Check characters of 18-character identity numbers (GB 11643, MOD 11-2).
public final class CitizenNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private CitizenNumber() {}

    /// The character that belongs after the first seventeen digits.
    public static char checkCharacter(String seventeenDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeenDigits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    static boolean hasForm(String number) {
        return number.matches("[0-9]{17}[0-9X]");
    }

    static boolean checks(String number) {
        return checkCharacter(number) == number.charAt(WEIGHTS.length);
    }
}
