package cn.yimen.device.card;

import java.time.LocalDate;
import java.util.Optional;

/// Check characters of 18-character identity numbers (GB 11643, MOD 11-2).
public final class CitizenNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private static final int BIRTH_FROM = 6;
    private static final int BIRTH_TO = 14;
    private static final int SEX_AT = 16;

    private CitizenNumber() {}

    /// The character that belongs after the first seventeen digits.
    public static char checkCharacter(String seventeenDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeenDigits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    /// Seventeen digits and a digit or X.
    public static boolean hasForm(String number) {
        return number.matches("[0-9]{17}[0-9X]");
    }

    /// Whether the check character of a number of that form is right.
    public static boolean checks(String number) {
        return checkCharacter(number) == number.charAt(WEIGHTS.length);
    }

    /// The day of birth in a number of that form; empty when there is no such day.
    public static Optional<LocalDate> birth(String number) {
        return ChipDate.parse(number.substring(BIRTH_FROM, BIRTH_TO));
    }

    /// What the number says of its holder: odd for men.
    public static Sex sex(String number) {
        return (number.charAt(SEX_AT) - '0') % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }
}
