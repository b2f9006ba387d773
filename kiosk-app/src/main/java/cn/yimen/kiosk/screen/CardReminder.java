package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Node;

/// 凭此证登录省平台，请收好身份证.
///
/// @param isForgotten the card still lies on the reader
record CardReminder(String recognised, String remember, boolean isForgotten) implements Tile {

    @Override
    public double height(double width, Look look) {
        return look.px(112);
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var tone = isForgotten ? Tone.CINNABAR_INK : Tone.JADE;
        var body = look.type(Lettering.BODY.bold().in(tone));
        double icon = look.px(52);
        double room = width - icon - 20 - (look.isWide() ? 56 : 0);
        var lines =
                Row.column(
                        -6,
                        body.fitted(recognised, room, body.size() * 0.6),
                        body.fitted(remember, room, body.size() * 0.6));
        var row = Row.left(20, IconView.plain(Icon.IDCARD, icon, tone), lines);
        if (look.isWide()) {
            row.getStyleClass().add("card");
            row.setStyle("-fx-padding: 0 28 0 28;");
        }
        return new Area(0, 0, width, height).size(row);
    }
}
