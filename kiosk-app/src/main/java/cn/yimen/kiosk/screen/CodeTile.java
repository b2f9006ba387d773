package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.QrView;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Lettering;
import javafx.geometry.Pos;
import javafx.scene.Node;

/// A code to take along with the phone, and what it is for.
///
/// @param text what the phone reads
record CodeTile(String text, String words) implements Tile {
    private static final double HEIGHT = 300;
    private static final double SIZE = 232;

    /// Beside what it belongs to, where there is a rail.
    static Block of(String text, String words) {
        return Block.of(new CodeTile(text, words)).aside();
    }

    @Override
    public double height(double width, Look look) {
        return look.px(HEIGHT);
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var card = Sheet.card(new Area(0, 0, width, height));
        var lettering = look.type(Lettering.BODY);
        double room = width - SIZE - 120;
        var said = lettering.paragraph(words, Math.max(160, room));
        var row = Row.left(40, QrView.of(text, Math.min(SIZE, width - 240)), said);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setStyle("-fx-padding: 0 32 0 32;");
        card.put(row, new Area(0, 0, width, height));
        return card.pane();
    }
}
