package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.CountdownRing;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// 您还在吗? Covers the page fully, so that nothing personal shows; a touch anywhere on the page goes
/// on.
final class IdleScreen {

    private static final Area RING = new Area(310, 304, 460, 460);
    private static final Area TITLE = new Area(Layout.LEFT, 850, Layout.FULL, 140);

    private final Sheet page = new Sheet();
    private final Sheet seconds = new Sheet();
    private final CountdownRing ring = new CountdownRing(RING.width(), 28);
    private int whole;
    private int last;
    private final Drawn<Integer> drawn = new Drawn<>(this::draw);

    IdleScreen(Surroundings around) {
        var anywhere =
                new Area(
                        0,
                        Layout.HEADER.bottom(),
                        Layout.WIDTH,
                        Layout.FOOTER.y() - Layout.HEADER.bottom());
        var ground = page.put(Tone.PAPER.ground(new Region()), anywhere);
        ground.setOnMouseReleased(touch -> around.sink().accept(KioskEvent.Key.STAY));
        page.add(words(around));
        page.put(leave(around), Layout.LEAVE);
        page.put(
                Key.primary(around.text("idle.stay"), around.send(KioskEvent.Key.STAY)),
                Layout.STAY);
    }

    /// What only informs lets a touch through to the page.
    private Pane words(Surroundings around) {
        var sheet = new Sheet();
        sheet.pane().setMouseTransparent(true);
        sheet.put(ring.node(), RING);
        sheet.add(seconds.pane());
        sheet.textCentred(Lettering.LABEL.soft(), around.text("idle.unit"), 540, 658);
        sheet.number(Lettering.HERO.black(), around.text("idle.title"), TITLE);
        var body = Lettering.LABEL.fitted(around.text("idle.body"), Layout.FULL, 28);
        sheet.at(body, 540 - body.getLayoutBounds().getWidth() / 2, 1056);
        return sheet.pane();
    }

    Region show(KioskState.IdleWarning state) {
        drawn.show(state.secondsLeft());
        return page.pane();
    }

    /// A count that goes up has begun anew, and is whole.
    private void draw(int secondsLeft) {
        if (secondsLeft > last) {
            whole = secondsLeft;
        }
        last = secondsLeft;
        ring.show((double) secondsLeft / whole);
        seconds.clear();
        seconds.number(
                Lettering.NUMBER.black(),
                String.valueOf(secondsLeft),
                new Area(RING.x(), 410, RING.width(), 210));
    }

    private static Region leave(Surroundings around) {
        var words = around.text("idle.leave");
        var face =
                Row.beside(
                        20,
                        IconView.plain(Icon.EXIT, 48, Tone.INK),
                        Lettering.LABEL.bold().text(words));
        return Key.of(KeyStyle.PLAIN, face, words, around.send(KioskEvent.Key.LEAVE));
    }
}
