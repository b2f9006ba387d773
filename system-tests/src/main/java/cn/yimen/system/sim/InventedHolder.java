package cn.yimen.system.sim;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;

/// Persons who do not exist, with numbers whose check digit is right.
public final class InventedHolder {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    private InventedHolder() {}

    /// @param number another one is another person, below 336,000 of one year
    /// @param year of birth
    public static Holder of(int number, long year) {
        var digits =
                "530102%d%02d%02d%03d"
                        .formatted(
                                year, 1 + number % 12, 1 + number / 12 % 28, number / 336 % 1000);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return new Holder(
                IdentityKind.RESIDENT_CARD, "某" + number, digits + CHECK.charAt(sum % 11));
    }
}
