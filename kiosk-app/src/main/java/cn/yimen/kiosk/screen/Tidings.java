package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What a message says, with its icon on a disc of its mood: above the words where there is room,
/// else as a card.
record Tidings(Icon icon, Message.Mood mood, String words) implements Tile {
    private static final double TALL = 320;
    private static final double DISC = 240;
    private static final double GAP = 40;

    @Override
    public double height(double width, Look look) {
        return Saying.of(icon, words).height(width, look);
    }

    @Override
    public double most(double width, Look look) {
        return look.frame().content().height();
    }

    @Override
    public Node draw(double width, double height, Look look) {
        if (height <= height(width, look)) {
            return Saying.of(icon, words).draw(width, height, look);
        }
        return new Area(0, 0, width, height)
                .size(height < TALL ? beside(width, height, look) : above(width, height, look));
    }

    private Region above(double width, double height, Look look) {
        var text = look.type(Lettering.LABEL).centred(words, width);
        double room = height - text.getLayoutBounds().getHeight() - GAP;
        return Row.above(GAP, disc(Math.min(DISC, room)), text);
    }

    private Region beside(double width, double height, Look look) {
        double size = Math.min(DISC, height * 0.6);
        var label = look.type(Lettering.LABEL);
        var text = label.fitted(words, width - size - 3 * GAP, label.size());
        var row = Row.beside(GAP, disc(size), text);
        row.getStyleClass().add("card");
        return row;
    }

    private Node disc(double wanted) {
        double size = Math.rint(wanted);
        var disc = new StackPane(IconView.plain(icon, size * 0.54, mood.tone()));
        disc.getStyleClass().add("disc");
        disc.setMinSize(size, size);
        disc.setMaxSize(size, size);
        return mood.ground().ground(disc);
    }
}
