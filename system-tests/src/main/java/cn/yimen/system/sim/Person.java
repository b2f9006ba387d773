package cn.yimen.system.sim;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;

/// Somebody who comes to the hall, invented, and what they will do.
///
/// @param slowness how long they take from the call to the window, in milliseconds
/// @param patience after how long without a turn they leave, in milliseconds
/// @param saysGoodbye whether they give their number back then
/// @param late whether they miss their first call
record Person(
        int number,
        Holder holder,
        ItemCode item,
        long slowness,
        long patience,
        boolean saysGoodbye,
        boolean late) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final double SENIOR = 0.07;

    static Person draw(int number, Dice dice) {
        return new Person(
                number,
                holder(number, dice),
                HallPlan.code(dice.one(HallPlan.lineNames())),
                dice.between(4_000, 40_000),
                20 * 60_000L + dice.around(120 * 60_000),
                dice.happens(0.3),
                dice.happens(0.08));
    }

    private static Holder holder(int number, Dice dice) {
        long year = dice.happens(SENIOR) ? dice.between(1935, 1955) : dice.between(1960, 2005);
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

    /// Out of patience with machines they go to another one, as the same person.
    Person again(Dice dice) {
        return new Person(
                number, holder, item, slowness, patience, saysGoodbye, dice.happens(0.05));
    }
}
