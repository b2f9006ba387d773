package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.CountdownRing;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// 您还在吗? Covers the page fully, so that nothing personal shows; a touch anywhere on the page goes
/// on.
final class IdleScreen {

    private static final double RING = 460;
    private static final double STROKE = 28;

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final PageView view;
    private int whole;

    /// @param whole what was left at the beginning
    private record Left(int seconds, int whole, String unit) {}

    IdleScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
        var frame = around.look().frame();
        var anywhere =
                new Area(
                        0,
                        frame.header().bottom(),
                        frame.header().width(),
                        frame.footer().y() - frame.header().bottom());
        var ground = page.put(Tone.PAPER.ground(new Region()), anywhere);
        ground.setOnMouseReleased(_ -> around.sink().accept(KioskEvent.Key.STAY));
        page.add(view.node());
    }

    Region show(KioskState.IdleWarning state) {
        whole = Math.max(state.secondsLeft(), state.secondsLeft() > whole ? 0 : whole);
        var left = new Left(state.secondsLeft(), whole, around.text("idle.unit"));
        view.show(
                Page.titled("")
                        .with(
                                Block.of(
                                                new Words(
                                                        Lettering.HERO.black(),
                                                        around.text("idle.title"),
                                                        0.45),
                                                new Words(
                                                        Lettering.LABEL,
                                                        around.text("idle.body"),
                                                        0.8))
                                        .aside())
                        .with(Drawing.of(left, ring(), IdleScreen::draw))
                        .secondary(
                                Act.of(Icon.EXIT, around.text("idle.leave"), KioskEvent.Key.LEAVE))
                        .primary(Act.of(around.text("idle.stay"), KioskEvent.Key.STAY)));
        return page.pane();
    }

    private double ring() {
        return around.look().lowReach() ? 500 : 620;
    }

    private static Node draw(Left left, double width, double height, Look look) {
        var sheet = new Sheet(new Area(0, 0, width, height).size(new Pane()));
        double size = Math.min(RING, height - 40);
        var ring = new CountdownRing(size, STROKE);
        ring.show((double) left.seconds() / Math.max(1, left.whole()));
        double x = (width - size) / 2;
        double y = (height - size) / 2;
        sheet.put(ring.node(), new Area(x, y, size, size));
        var number = look.type(Lettering.NUMBER.black());
        sheet.number(number, String.valueOf(left.seconds()), new Area(x, y, size, size * 0.86));
        sheet.textCentred(Lettering.LABEL.soft(), left.unit(), width / 2, y + size * 0.8);
        return sheet.pane();
    }
}
