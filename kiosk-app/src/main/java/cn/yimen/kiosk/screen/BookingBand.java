package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.ApplyTouch;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.BookingTouch;
import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// 您有 1 个今天的预约: the home screen's primary key for whoever has one.
///
/// @param about when and what the next one is
record BookingBand(Icon icon, String count, String about, String act, KioskEvent.Touch touch)
        implements Tile {
    private static final double SIDE = 36;

    /// @param bookings at least one, the next first
    static BookingBand of(Surroundings around, World world, List<Booking> bookings) {
        var first = bookings.getFirst();
        return new BookingBand(
                Icon.BOOKING,
                around.texts().count("booking.band.count", bookings.size()),
                around.moments().time(first.from())
                        + " "
                        + new BookingWords(around, world).name(first),
                around.text("booking.band.act"),
                bookings.size() == 1
                        ? new BookingTouch.OpenBooking(first.id())
                        : new KioskEvent.OpenHomeKey(HomeKey.BOOKING));
    }

    /// 您有没填完的：居民身份证补领，继续.
    static BookingBand of(Surroundings around, ServiceItem unfinished) {
        return new BookingBand(
                Icon.DOC,
                around.text("home.unfinished"),
                around.name(unfinished),
                around.text("home.unfinished.act"),
                new ApplyTouch.GoOn());
    }

    @Override
    public double height(double width, Look look) {
        return look.px(144);
    }

    @Override
    public Optional<Touching> touching() {
        var spoken = count + ", " + about + ", " + act;
        return Optional.of(new Touching(touch, spoken, KeyStyle.PRIMARY, Touching.State.OPEN));
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var caption = look.type(Lettering.CAPTION.in(Tone.ON_INDIGO));
        var key = look.type(Lettering.KEY.bold().in(Tone.ON_INDIGO));
        var chevron = IconView.plain(Icon.NEXT, 44, Tone.ON_INDIGO);
        if (width < 700) {
            return row(Row.left(20, narrow(width, look), Row.spring(), chevron), width, height);
        }
        double end = key.width(act);
        double room = width - 2 * SIDE - look.px(72) - 44 - end - 4 * 24;
        var column =
                Row.column(
                        -8,
                        caption.fitted(count, room, caption.size() * 0.7),
                        key.fitted(about, room, key.size() * 0.55));
        var picture = IconView.plain(icon, look.px(72), Tone.ON_INDIGO);
        return row(
                Row.left(24, picture, column, Row.spring(), key.text(act), chevron), width, height);
    }

    /// A long name takes two lines, and the act beneath it is no larger than they are.
    private Node narrow(double width, Look look) {
        double room = width - 2 * SIDE - 64;
        var caption = look.type(Lettering.CAPTION.in(Tone.ON_INDIGO));
        double least = caption.size() * 0.7;
        boolean isLong = caption.sized(least).width(about) > room;
        var key = look.type(Lettering.KEY.bold().in(Tone.ON_INDIGO));
        return Row.column(
                isLong ? -8 : -2,
                caption.fitted(about, room, least),
                isLong
                        ? caption.bold().fitted(act, room, least)
                        : key.fitted(act, room, key.size() * 0.6));
    }

    private static Node row(HBox row, double width, double height) {
        row.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(SIDE));
        return new Area(0, 0, width, height).size(row);
    }
}
