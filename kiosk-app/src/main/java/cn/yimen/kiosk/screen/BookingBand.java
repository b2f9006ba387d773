package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.BookingTouch;
import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// 您有 1 个今天的预约: the home screen's primary key for whoever has one.
final class BookingBand {

    private final Surroundings around;
    private final Button key = Key.of(KeyStyle.PRIMARY, new Pane(), "", () -> {});
    private final Drawn<View> drawn = new Drawn<>(this::draw);

    private record View(Booking first, int count, String time, String name) {}

    BookingBand(Surroundings around) {
        this.around = around;
    }

    Button node() {
        return key;
    }

    /// @param bookings at least one, the next first
    void show(World world, List<Booking> bookings) {
        var first = bookings.getFirst();
        drawn.show(
                new View(
                        first,
                        bookings.size(),
                        around.moments().time(first.from()),
                        new BookingWords(around, world).name(first)));
    }

    private void draw(View view) {
        var sheet = new Sheet(new Area(0, 0, Layout.FULL, 144).size(new Pane()));
        sheet.at(IconView.plain(Icon.BOOKING, 72, Tone.ON_INDIGO), 48, 36);
        var light = Lettering.KEY.bold().in(Tone.ON_INDIGO);
        var act = sheet.textEnding(light, around.text("booking.band.act"), 846, 90);
        sheet.at(IconView.plain(Icon.NEXT, 44, Tone.ON_INDIGO), 864, 50);
        double room = act.getLayoutX() - 152 - 24;
        var caption = Lettering.CAPTION.in(Tone.ON_INDIGO);
        var count = around.texts().count("booking.band.count", view.count());
        sheet.at(caption.fitted(count, room, 22), 152, 54);
        sheet.at(light.fitted(view.time() + " " + view.name(), room, 26), 152, 110);
        Key.face(key, sheet.pane(), count + ", " + around.text("booking.band.act"));
        var send =
                around.send(
                        view.count() == 1
                                ? new BookingTouch.OpenBooking(view.first().id())
                                : new KioskEvent.OpenHomeKey(HomeKey.BOOKING));
        key.setOnAction(touched -> send.run());
    }
}
