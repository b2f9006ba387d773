package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.PhoneProblem;
import cn.yimen.ui.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The field of a phone number, and its pad of digits.
record PhonePad(Surroundings around) {
    private static final int DIGITS = 11;

    /// The page with both on it.
    Page on(Page page, String digits, Optional<PhoneProblem> problem) {
        var field =
                new TypedField(
                        Icon.MOBILE,
                        grouped(digits),
                        around.text("phone.placeholder"),
                        digits.length() + " / " + DIGITS,
                        problem.isPresent());
        var tiles = new ArrayList<Tile>();
        tiles.add(field);
        problem.ifPresent(why -> tiles.add(Band.wrong(around.text("phone." + why))));
        var told = problem.isPresent() && isShort() ? page.lead("") : page;
        var block = Block.of(tiles);
        boolean roomy = around.look().form() != PanelForm.SQUARE;
        return told.with(roomy ? block.aside() : block).with(keys(PadKey.clear(around)));
    }

    /// Whether what is wrong needs the room of the lead, so that all digits stand on one page.
    private boolean isShort() {
        return around.look().isWide() && around.look().elder();
    }

    /// The ten digits, with a key at the left of 0.
    Block keys(Tile beside) {
        var keys = new ArrayList<Tile>();
        for (int digit = 1; digit <= 9; digit++) {
            keys.add(PadKey.digit(digit));
        }
        keys.addAll(List.of(beside, PadKey.digit(0), PadKey.erase(around)));
        return Block.grid(3, 90, around.unmirrored(keys, 3));
    }

    /// `138 1234 5678`.
    static String grouped(String digits) {
        return digits.length() <= 3
                ? digits
                : digits.length() <= 7
                        ? digits.substring(0, 3) + " " + digits.substring(3)
                        : digits.substring(0, 3)
                                + " "
                                + digits.substring(3, 7)
                                + " "
                                + digits.substring(7);
    }
}
