package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;

/// A key of a pad for digits.
///
/// @param icon instead of the words; empty where the words stand on the key
record PadKey(String words, Optional<Icon> icon, KioskEvent.Touch touch, KeyStyle style)
        implements Tile {
    private static final double HEIGHT = 152;

    /// Where the field stands above the pad, too.
    private static final double WIDE = 108;

    private static final double SPARE = 2;

    static PadKey digit(int digit) {
        return new PadKey(
                String.valueOf(digit),
                Optional.empty(),
                new KioskEvent.Digit(digit),
                KeyStyle.PLAIN);
    }

    /// A letter beside the digits.
    static PadKey letter(char letter) {
        return new PadKey(
                String.valueOf(letter).toUpperCase(Locale.ROOT),
                Optional.empty(),
                new KioskEvent.Letter(letter),
                KeyStyle.PLAIN);
    }

    static PadKey clear(Surroundings around) {
        return new PadKey(
                around.text("search.clear"),
                Optional.empty(),
                KioskEvent.Key.CLEAR,
                KeyStyle.UTILITY);
    }

    static PadKey erase(Surroundings around) {
        return new PadKey(
                around.text("search.erase"),
                Optional.of(Icon.BACKSPACE),
                KioskEvent.Key.ERASE,
                KeyStyle.UTILITY);
    }

    /// As large in elder type: they are the largest keys anyhow.
    @Override
    public double height(double width, Look look) {
        return look.isWide()
                ? look.elder() ? Math.ceil(look.smallestTarget()) + SPARE : WIDE
                : look.lowReach() ? 140 : HEIGHT;
    }

    @Override
    public double most(double width, Look look) {
        return look.isWide() ? HEIGHT : height(width, look);
    }

    @Override
    public Optional<Touching> touching() {
        return Optional.of(new Touching(touch, words, style, Touching.State.OPEN));
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var lettering = words.length() > 1 ? Lettering.BODY : Lettering.TITLE.bold();
        Node face =
                icon.<Node>map(drawn -> IconView.plain(drawn, 56, Tone.INK))
                        .orElseGet(() -> look.type(lettering).fitted(words, width - 20, 20));
        return new Area(0, 0, width, height).size(Row.beside(0, face));
    }
}
