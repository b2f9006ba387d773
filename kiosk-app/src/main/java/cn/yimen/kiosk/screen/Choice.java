package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A key of a grid: words, with an icon above them or a tick before them.
///
/// @param icon above the words; empty where there is none
record Choice(
        Optional<Icon> icon,
        String words,
        boolean chosen,
        Optional<String> off,
        KioskEvent.Touch touch)
        implements Tile {
    private static final double WITH_ICON = 136;
    private static final double PLAIN = 112;

    static Choice of(String words, KioskEvent.Touch touch) {
        return new Choice(Optional.empty(), words, false, Optional.empty(), touch);
    }

    static Choice of(Icon icon, String words, KioskEvent.Touch touch) {
        return new Choice(Optional.of(icon), words, false, Optional.empty(), touch);
    }

    Choice chosen(boolean is) {
        return new Choice(icon, words, is, off, touch);
    }

    Choice off(String why) {
        return new Choice(icon, words, chosen, Optional.of(why), touch);
    }

    @Override
    public double height(double width, Look look) {
        return look.px(icon.isPresent() ? WITH_ICON : PLAIN);
    }

    @Override
    public Optional<Touching> touching() {
        var spoken = off.map(why -> words + ", " + why).orElse(words);
        return Optional.of(Touching.plain(touch, spoken).chosen(chosen).off(off.isPresent()));
    }

    @Override
    public Node draw(double width, double height, Look look) {
        return new Area(0, 0, width, height)
                .size(icon.isPresent() ? above(width, look) : beside(width, look));
    }

    private Region above(double width, Look look) {
        double size = look.px(52);
        var drawn =
                chosen || off.isPresent()
                        ? IconView.plain(icon.orElseThrow(), size, tone())
                        : IconView.accented(icon.orElseThrow(), size, tone());
        var lettering = look.type(Lettering.CAPTION.bold().in(tone()));
        return Row.above(4, drawn, lettering.fitted(words, width - 16, lettering.size() * 0.7));
    }

    private Region beside(double width, Look look) {
        var lettering = look.type(Lettering.BODY.bold().in(tone()));
        double tick = look.px(36);
        double room = width - 28 - (chosen ? tick + 12 : 0);
        var text = lettering.fitted(words, room, lettering.size() * 0.65);
        return chosen
                ? Row.beside(12, IconView.plain(Icon.CHECK, tick, tone()), text)
                : Row.beside(0, text);
    }

    private Tone tone() {
        if (off.isPresent()) {
            return Tone.INK_SOFT;
        }
        return chosen ? Tone.INDIGO : Tone.INK;
    }
}
