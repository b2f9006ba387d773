package cn.yimen.system.sim;

import cn.yimen.hall.domain.Holder;
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
        return InventedHolder.of(number, year);
    }

    /// Out of patience with machines they go to another one, as the same person.
    Person again(Dice dice) {
        return new Person(
                number, holder, item, slowness, patience, saysGoodbye, dice.happens(0.05));
    }
}
