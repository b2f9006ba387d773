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
import javafx.scene.text.Text;

/// The faces of the home screen's keys. A key that cannot be used keeps its place and says why.
final class HomeFaces {

    /// The smallest that a note gets before it breaks.
    private static final double NOTE = 23;

    /// A small key that is no wider has no room for its icon beside why it cannot be used.
    private static final double NARROW = 200;

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

    /// How a large key is set.
    ///
    /// @param icon its size
    /// @param top above the icon
    /// @param foot from the note's baseline to the key's edge
    private record Setting(double icon, double top, double foot) {
        static Setting of(double height) {
            if (height < 250) {
                return new Setting(64, 12, 16);
            }
            return height < 290 ? new Setting(80, 24, 34) : new Setting(96, 36, 38);
        }
    }

    private static Node big(Face face, double width, double height) {
        var offer = face.offer();
        var sheet = new Sheet(new Area(0, 0, width, height).size(new Pane()));
        var setting = Setting.of(height);
        var icon = icon(offer, setting.icon());
        double bearing = icon.getChildrenUnmodifiable().getFirst().getBoundsInParent().getMinX();
        double side = width < 300 ? 28 : 36;
        sheet.at(icon, side + 3 - bearing, setting.top());
        double room = width - 2 * (side - 2);
        var lettering = width > 400 && height >= 250 ? Lettering.TITLE : Lettering.KEY;
        var name = lettering.bold().in(tone(offer)).fitted(face.name(), room, 28);
        var note = noteLettering(offer).fitted(line(face.note()), room, NOTE);
        double baseline = height - setting.foot() - secondLine(note);
        sheet.at(name, side, baseline - 44 - secondLine(name));
        sheet.at(note, side, baseline);
        return sheet.pane();
    }

    /// What a text that breaks needs below its first line.
    private static double secondLine(Text text) {
        return text.getWrappingWidth() > 0 ? text.getLayoutBounds().getHeight() / 2 : 0;
    }

    private static String line(String note) {
        return note.replace("\n", " ");
    }

    private static Node small(Face face, double width, double height) {
        var offer = face.offer();
        double room = width - 20;
        var words = Lettering.BODY.bold().in(tone(offer)).fitted(face.name(), room, 22);
        if (offer.isOpen()) {
            var open = Row.above(2, icon(offer, height < 130 ? 48 : 56), words);
            return new Area(0, 0, width, height).size(open);
        }
        boolean narrow = width < NARROW;
        double beside = room - (narrow ? 0 : 56);
        var name = Lettering.BODY.bold().in(tone(offer)).fitted(face.name(), beside, 22);
        var head = narrow ? name : Row.beside(12, icon(offer, 44), name);
        var off = Row.above(2, head, reason(face.note(), room));
        return new Area(0, 0, width, height).size(off);
    }

    private static Node reason(String note, double room) {
        var lines =
                note.lines()
                        .<Node>map(line -> Lettering.CAPTION.fitted(line, room, 18))
                        .toArray(Node[]::new);
        return Row.above(-4, lines);
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
            case LICENCE -> Icon.SCAN;
        };
    }
}
