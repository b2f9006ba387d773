package cn.yimen.system.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// What somebody with ten minutes does to a kiosk with a keyboard, a mouse and ten fingers. Each
/// act leaves no key and no button down.
final class Mischief {

    private static final int FIRST_KEY = 8;
    private static final int LAST_KEY = 255;
    private static final int BUTTONS = 9;

    /// Shift, Control, Alt, Super at the left (X11/keysymdef.h).
    private static final List<Long> MODIFIERS = List.of(0xFFE1L, 0xFFE3L, 0xFFE9L, 0xFFEBL);

    private final XHands hands;
    private final RandomGenerator dice;
    private final int width;
    private final int height;
    private String last = "";
    private final List<Integer> modifiers = new ArrayList<>();

    Mischief(XHands hands, RandomGenerator dice, int width, int height) {
        this.hands = hands;
        this.dice = dice;
        this.width = width;
        this.height = height;
        MODIFIERS.stream().map(hands::keycode).filter(code -> code > 0).forEach(modifiers::add);
    }

    /// How many chords there are: each key with each choice of modifiers.
    int chords() {
        return (LAST_KEY - FIRST_KEY + 1) << modifiers.size();
    }

    /// For who finds a window out of place.
    String lastAct() {
        return last;
    }

    /// @param number from 0 to [#chords]
    void chord(int number) {
        int key = FIRST_KEY + (number >> modifiers.size());
        int held = number & ((1 << modifiers.size()) - 1);
        last = "key " + key + " with modifiers " + held;
        for (int i = 0; i < modifiers.size(); i++) {
            if ((held >> i & 1) == 1) {
                hands.key(modifiers.get(i), true);
            }
        }
        strike(key);
        for (int i = modifiers.size() - 1; i >= 0; i--) {
            if ((held >> i & 1) == 1) {
                hands.key(modifiers.get(i), false);
            }
        }
    }

    private void strike(int key) {
        hands.key(key, true);
        hands.key(key, false);
    }

    void act() {
        int kind = dice.nextInt(10);
        last = "act of kind " + kind;
        switch (kind) {
            case 0, 1 -> chord(dice.nextInt(chords()));
            case 2 -> fist();
            case 3 -> otherButton();
            case 4 -> drag();
            case 5 -> corners();
            case 6 -> edgeSwipe();
            default -> hands.touch(dice.nextInt(width), dice.nextInt(height));
        }
    }

    /// Several keys at once.
    private void fist() {
        var keys = dice.ints(2 + dice.nextInt(6), FIRST_KEY, LAST_KEY + 1).distinct().toArray();
        for (int key : keys) {
            hands.key(key, true);
        }
        for (int key : keys) {
            hands.key(key, false);
        }
    }

    /// Middle, right, wheel, back, forward; sometimes with the left one down.
    private void otherButton() {
        boolean withLeft = dice.nextBoolean();
        int other = 2 + dice.nextInt(BUTTONS - 1);
        hands.move(dice.nextInt(width), dice.nextInt(height));
        if (withLeft) {
            hands.button(1, true);
        }
        hands.button(other, true);
        hands.button(other, false);
        if (withLeft) {
            hands.button(1, false);
        }
    }

    private void drag() {
        swipe(dice.nextInt(width), dice.nextInt(height), dice.nextInt(width), dice.nextInt(height));
    }

    /// Five taps in a corner, or once round all of them.
    private void corners() {
        int edge = 1 + dice.nextInt(60);
        for (int i = 0; i < 5; i++) {
            boolean round = dice.nextBoolean();
            boolean right = round && (i == 1 || i == 2);
            boolean low = round && i >= 2;
            hands.touch(right ? width - edge : edge, low ? height - edge : edge);
        }
    }

    private void edgeSwipe() {
        int at = dice.nextInt(height);
        switch (dice.nextInt(4)) {
            case 0 -> swipe(0, at, width / 2, at);
            case 1 -> swipe(width - 1, at, width / 2, at);
            case 2 -> swipe(dice.nextInt(width), 0, width / 2, height / 2);
            default -> swipe(dice.nextInt(width), height - 1, width / 2, height / 2);
        }
    }

    private void swipe(int fromX, int fromY, int toX, int toY) {
        int steps = 4 + dice.nextInt(8);
        hands.move(fromX, fromY);
        hands.button(1, true);
        for (int i = 1; i <= steps; i++) {
            hands.move(fromX + (toX - fromX) * i / steps, fromY + (toY - fromY) * i / steps);
        }
        hands.button(1, false);
    }
}
