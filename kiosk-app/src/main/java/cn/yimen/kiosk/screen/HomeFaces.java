package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.Offer;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The faces of the home screen's keys. A key that cannot be used keeps its place and says why.
final class HomeFaces {

    private HomeFaces() {}

    static Node draw(Face face, double width, double height, Look look) {
        boolean isTall = face.offer().key() == HomeKey.TAKE_NUMBER && height > 500;
        if (isTall) {
            return new TakeNumberFace(face.offer().isOpen()).draw(face, width, height);
        }
        return height >= 180 ? big(face, width, height) : small(face, width, height);
    }

    /// What a key shows.
    ///
    /// @param note what it is for, or why it cannot be used
    record Face(Offer offer, String name, String note) {}

    private static Node big(Face face, double width, double height) {
        var offer = face.offer();
        var sheet = new Sheet(new Area(0, 0, width, height).size(new Pane()));
        double size = height < 250 ? 64 : 96;
        var icon = icon(offer, size);
        double bearing = icon.getChildrenUnmodifiable().getFirst().getBoundsInParent().getMinX();
        double side = width < 300 ? 28 : 36;
        sheet.at(icon, side + 3 - bearing, height < 250 ? 12 : 36);
        double room = width - 2 * (side - 2);
        var lettering = width > 400 ? Lettering.TITLE : Lettering.KEY;
        var name = lettering.bold().in(tone(offer)).fitted(face.name(), room, 28);
        sheet.at(name, side, height - (height < 250 ? 58 : 84));
        sheet.at(
                noteLettering(offer).fitted(line(face.note()), room, 16),
                side,
                height - (height < 250 ? 16 : 38));
        return sheet.pane();
    }

    private static String line(String note) {
        return note.replace("\n", " ");
    }

    private static Node small(Face face, double width, double height) {
        var offer = face.offer();
        double room = width - 20;
        var words = Lettering.BODY.bold().in(tone(offer)).fitted(face.name(), room, 22);
        var column =
                offer.isOpen()
                        ? Row.above(2, icon(offer, height < 130 ? 48 : 56), words)
                        : Row.above(-2, icon(offer, 44), words, reason(face.note(), room));
        return new Area(0, 0, width, height).size(column);
    }

    private static Node reason(String note, double room) {
        return Lettering.of(24).fitted(note.lines().findFirst().orElse(""), room, 15);
    }

    private static Lettering noteLettering(Offer offer) {
        return offer.isOpen() ? Lettering.CAPTION.soft() : Lettering.CAPTION;
    }

    private static Tone tone(Offer offer) {
        return offer.isOpen() ? Tone.INK : Tone.INK_SOFT;
    }

    private static Region icon(Offer offer, double size) {
        return offer.isOpen()
                ? IconView.accented(icon(offer.key()), size, Tone.INK)
                : IconView.plain(icon(offer.key()), size, Tone.INK_SOFT);
    }

    static Icon icon(HomeKey key) {
        return switch (key) {
            case TAKE_NUMBER, MY_TICKETS -> Icon.TICKET;
            case BOOKING -> Icon.BOOKING;
            case GUIDE -> Icon.GUIDE;
            case APPLY -> Icon.SELFDO;
            case CASES -> Icon.CASES;
            case RATE -> Icon.RATE;
            case HOTLINE -> Icon.HOTLINE;
            case PAY -> Icon.TAX;
            case CERTIFICATES -> Icon.PRINT;
        };
    }
}
