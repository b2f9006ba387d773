package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Chip;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.Picture;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/// The machine's picture with what to look at in it: where the card goes, where the paper comes
/// out.
///
/// @param usual no higher than this
/// @param fills takes room that would stay empty
record Outlet(
        Picture picture,
        double width,
        double height,
        double usual,
        boolean fills,
        Icon icon,
        String words)
        implements Tile {

    static Outlet ofPaper(String words) {
        return new Outlet(Picture.PAPER_OUTLET, 548, 352, 352, false, Icon.TICKET, words);
    }

    static Outlet ofCard(String words) {
        return new Outlet(Picture.CARD_PLACE, 952, 672, 672, false, Icon.IDCARD, words);
    }

    static Outlet ofScanner(String words) {
        return new Outlet(Picture.SCANNER, 548, 352, 352, false, Icon.SCAN, words);
    }

    /// The same no higher than this.
    Outlet upTo(double most) {
        return new Outlet(picture, width, height, most, fills, icon, words);
    }

    Outlet filling() {
        return new Outlet(picture, width, height, usual, true, icon, words);
    }

    @Override
    public double height(double room, Look look) {
        return Math.min(usual, Math.rint(room * height / width));
    }

    @Override
    public double most(double room, Look look) {
        return fills ? Math.rint(room * height / width) : height(room, look);
    }

    @Override
    public Node draw(double room, double high, Look look) {
        var frame = new Area(0, 0, room, high).size(new Pane());
        frame.getStyleClass().add("card-ground");
        double scale = Math.min((room - 4) / width, (high - 4) / height);
        var drawing = new Pane(picture.draw(18));
        drawing.getTransforms().add(new Scale(scale, scale, 0, 0));
        drawing.setLayoutX(Math.rint((room - width * scale) / 2));
        drawing.setLayoutY(2);
        frame.getChildren().add(drawing);
        frame.setClip(new Rectangle(room, high));
        var chip = Chip.inPicture(icon, words);
        chip.setLayoutX(24);
        chip.setLayoutY(high - 72 - 24);
        frame.getChildren().add(chip);
        return frame;
    }
}
