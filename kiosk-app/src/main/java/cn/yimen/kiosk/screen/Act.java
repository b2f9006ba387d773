package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.CountdownRing;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// The act that a page proposes, or the second one beside it.
///
/// @param words what it does; while it is off, why it cannot be done
/// @param icon before the words; or, where it is [Icon#NEXT], a chevron behind them
record Act(
        String words,
        Optional<Icon> icon,
        KioskEvent.Touch touch,
        Touching.State state,
        KeyStyle style)
        implements Tile {
    private static final double HEIGHT = 144;

    /// More than two lines need, and less than three, for each px of type.
    private static final double THREE_LINES = 3.7;

    static Act of(String words, KioskEvent.Touch touch) {
        return new Act(words, Optional.empty(), touch, Touching.State.OPEN, KeyStyle.PRIMARY);
    }

    static Act of(Icon icon, String words, KioskEvent.Touch touch) {
        return of(words, touch).with(icon);
    }

    /// It leads on: a chevron behind its words.
    static Act onwards(String words, KioskEvent.Touch touch) {
        return of(Icon.NEXT, words, touch);
    }

    private Act with(Icon other) {
        return new Act(words, Optional.of(other), touch, state, style);
    }

    /// The same in a plain key, for the second act.
    Act plain() {
        return new Act(words, icon, touch, state, KeyStyle.PLAIN);
    }

    /// It keeps its place and says why it cannot be used.
    Act off(String why) {
        return new Act(why, Optional.of(Icon.INFO), touch, Touching.State.OFF, style);
    }

    /// It keeps its place while the machine works; further touches are ignored.
    Act busy(String doing) {
        return new Act(doing, Optional.empty(), touch, Touching.State.BUSY, style);
    }

    @Override
    public double height(double width, Look look) {
        return look.px(HEIGHT);
    }

    @Override
    public Optional<Touching> touching() {
        return Optional.of(new Touching(touch, words, style, state));
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var mark = mark(width, look);
        double room = width - 48 - mark.map(node -> node.getPrefWidth() + 20).orElse(0.0);
        var lettering = look.type(lettering());
        var text = fitted(lettering, room);
        text.setTextAlignment(TextAlignment.CENTER);
        var row = Row.beside(20, text);
        mark.ifPresent(
                node -> row.getChildren().add(icon.equals(Optional.of(Icon.NEXT)) ? 1 : 0, node));
        return new Area(0, 0, width, height).size(row);
    }

    /// On one line or on two, and smaller rather than on three.
    private Text fitted(Lettering lettering, double room) {
        double least = Math.floor(lettering.size() * 0.7);
        var text = lettering.fitted(words, room, least);
        while (least > lettering.size() * 0.4
                && text.getLayoutBounds().getHeight() > least * THREE_LINES) {
            least -= 2;
            text = lettering.fitted(words, room, least);
        }
        return text;
    }

    private Lettering lettering() {
        if (state == Touching.State.OFF) {
            return Lettering.LABEL.bold();
        }
        return style == KeyStyle.PRIMARY
                ? Lettering.KEY.bold().in(Tone.ON_INDIGO)
                : Lettering.LABEL.bold();
    }

    private Optional<Region> mark(double width, Look look) {
        if (state == Touching.State.BUSY) {
            var ring = new CountdownRing(52, 7);
            ring.show(0.25);
            return Optional.of(ring.node());
        }
        boolean light = style == KeyStyle.PRIMARY && state != Touching.State.OFF;
        var tone = light ? Tone.ON_INDIGO : Tone.INK;
        double size = width < 400 ? 44 : look.px(icon.equals(Optional.of(Icon.NEXT)) ? 44 : 56);
        return icon.map(drawn -> IconView.plain(drawn, size, tone));
    }
}
