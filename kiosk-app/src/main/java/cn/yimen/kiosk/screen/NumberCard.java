package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Lettering;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A number in a card, as large as it fits.
///
/// @param about above it; may be empty
/// @param isOnlyHere drawn dashed: a slip that exists only here
record NumberCard(String about, String number, boolean isOnlyHere) implements Tile {
    private static final double HEIGHT = 276;
    private static final double HEAD = 72;

    @Override
    public double height(double width, Look look) {
        return look.isWide() ? 230 : HEIGHT;
    }

    @Override
    public double most(double width, Look look) {
        return look.isWide() ? 420 : HEIGHT;
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var pane = new Area(0, 0, width, height).size(new Pane());
        pane.getStyleClass().add(isOnlyHere ? "card-dashed" : "card");
        var sheet = new Sheet(pane);
        double top = about.isEmpty() ? 0 : HEAD;
        if (!about.isEmpty()) {
            var body = look.type(Lettering.BODY);
            sheet.at(body.fitted(about, width - 72, body.size() * 0.65), 36, 56);
        }
        var whole = look.type(Lettering.NUMBER.black());
        double room = width - 72;
        double high = (height - top - 24) / 0.78;
        double size =
                Math.min(Math.min(whole.size(), high), whole.size() * room / whole.width(number));
        sheet.number(whole.sized(size), number, new Area(0, top * 0.8, width, height - top * 0.8));
        return pane;
    }
}
