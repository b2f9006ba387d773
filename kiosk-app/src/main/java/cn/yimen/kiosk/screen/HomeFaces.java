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

    /// @param place of the key
    /// @param note what it is for, or why it cannot be used
    static Node draw(Offer offer, Area place, String name, String note) {
        return switch (offer.key()) {
            case TAKE_NUMBER -> new TakeNumberFace(offer.isOpen()).draw(name, note);
            case BOOKING, GUIDE, MY_TICKETS, APPLY, CASES ->
                    big(offer, name, note, new Area(0, 0, place.width(), place.height() - 8));
            case RATE, HOTLINE, PAY, CERTIFICATES -> small(offer, name, note);
        };
    }

    private static Node big(Offer offer, String name, String note, Area area) {
        var sheet = new Sheet(area.size(new Pane()));
        var icon = icon(offer, 96);
        double bearing = icon.getChildrenUnmodifiable().getFirst().getBoundsInParent().getMinX();
        sheet.at(icon, 39 - bearing, 36);
        double room = area.width() - 2 * 34;
        var lettering = area.width() > 400 ? Lettering.TITLE : Lettering.KEY;
        sheet.at(lettering.bold().in(tone(offer)).fitted(name, room, 34), 36, 208);
        sheet.at(noteLettering(offer).fitted(note, room, 22), 36, 254);
        return sheet.pane();
    }

    private static Node small(Offer offer, String name, String note) {
        var words = Lettering.BODY.bold().in(tone(offer)).fitted(name, 200, 24);
        return offer.isOpen()
                ? Row.above(4, icon(offer, 56), words)
                : Row.above(0, icon(offer, 48), words, reason(note));
    }

    private static Node reason(String note) {
        return Lettering.of(24).fitted(note.lines().findFirst().orElse(""), 200, 18);
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
