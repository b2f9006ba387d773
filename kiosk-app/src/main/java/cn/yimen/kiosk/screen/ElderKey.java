package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;
import javafx.scene.Node;

/// A key of the home screen for elder eyes: one thing, large, over the width.
record ElderKey(HomeFaces.Face face) implements Tile {
    private static final double HEIGHT = 208;
    private static final double SIDE = 48;
    private static final double ICON = 112;

    @Override
    public double height(double width, Look look) {
        return look.px(HEIGHT);
    }

    @Override
    public Optional<Touching> touching() {
        return HomeKeys.key(face).touching();
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var offer = face.offer();
        var tone = offer.isOpen() ? Tone.INK : Tone.INK_SOFT;
        var drawn = HomeFaces.icon(offer.key());
        var icon =
                offer.isOpen()
                        ? IconView.accented(drawn, ICON, tone)
                        : IconView.plain(drawn, ICON, tone);
        double side = width < 700 ? 28 : SIDE;
        double room = width - 2 * side - ICON - 2 * 36 - 44;
        var display = look.type(Lettering.DISPLAY.black().in(tone));
        var body = look.type(offer.isOpen() ? Lettering.BODY.soft() : Lettering.BODY);
        var column =
                Row.column(
                        -14,
                        display.fitted(face.name(), room, 48),
                        body.fitted(face.note().replace("\n", " "), room, 26));
        var row = Row.left(36, icon, column, Row.spring());
        if (offer.isOpen()) {
            row.getChildren().add(IconView.plain(Icon.NEXT, 44, Tone.INDIGO));
        }
        row.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(side));
        return new Area(0, 0, width, height).size(row);
    }
}
