package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.BookingTouch;
import cn.yimen.kiosk.flow.CheckingIn.AskingNumber;
import cn.yimen.kiosk.flow.CheckingIn.BookingShown;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Punctuality;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Notice;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// One booking: when and where, whether one is in time and what that means, and 签到取号.
final class BookingScreen {
    private static final Area WHEN = new Area(Layout.LEFT, 300, Layout.FULL, 428);
    private static final Area PUNCTUAL = new Area(Layout.LEFT, 752, Layout.FULL, 168);
    private static final Area AFTERWARDS = new Area(Layout.LEFT, 944, Layout.FULL, 424);
    private static final Area OFFLINE = new Area(Layout.LEFT, 1392, Layout.FULL, 104);

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet facts = new Sheet();
    private final PrimaryAct primary;
    private final Button stop;
    private final Drawn<View> drawn = new Drawn<>(this::draw);

    private record View(
            Booking booking,
            String name,
            String place,
            String area,
            Punctuality how,
            boolean offline,
            boolean busy,
            boolean stoppable) {}

    BookingScreen(Surroundings around) {
        this.around = around;
        page.text(Lettering.TITLE.bold(), around.text("booking.title"), Layout.LEFT, 250);
        page.add(facts.pane());
        stop =
                page.put(
                        Key.plain(around.text("detail.stop"), around.send(KioskEvent.Key.BACK)),
                        Layout.SECONDARY);
        primary =
                new PrimaryAct(
                        around, page.add(Key.of(KeyStyle.PRIMARY, new Pane(), "", () -> {})));
    }

    Region show(Kiosk kiosk, BookingShown state) {
        return show(kiosk, state, false, false);
    }

    Region show(Kiosk kiosk, AskingNumber state) {
        return show(kiosk, state.shown(), true, state.canStop());
    }

    private Region show(Kiosk kiosk, BookingShown state, boolean busy, boolean stoppable) {
        var world = kiosk.world();
        var words = new BookingWords(around, world);
        var booking = state.booking();
        drawn.show(
                new View(
                        booking,
                        words.name(booking),
                        words.place(booking),
                        world.line(booking.line())
                                .map(line -> ItemRowFace.place(line.line()))
                                .orElse(""),
                        Punctuality.of(booking, world),
                        world.link() != Link.LIVE,
                        busy,
                        stoppable));
        return page.pane();
    }

    private void draw(View view) {
        facts.clear();
        when(view);
        punctual(view);
        if (view.how().mayCheckIn()) {
            afterwards(view);
            if (view.offline()) {
                facts.put(
                        Notice.information(Icon.OFFLINE, around.text("booking.offline")), OFFLINE);
            }
        }
        stop.setVisible(view.stoppable());
        act(view);
    }

    private void when(View view) {
        var card = Sheet.card(WHEN);
        facts.add(card.pane());
        card.at(IconView.plain(Icon.CLOCK, 44, Tone.INDIGO), 40, 34);
        card.text(Lettering.BODY.soft(), around.text("booking.when"), 100, 69);
        var day = around.moments().weekday(view.booking().from());
        card.textEnding(Lettering.BODY, day, 912, 69);
        var slot =
                around.moments().time(view.booking().from())
                        + "–"
                        + around.moments().time(view.booking().to());
        card.text(Lettering.of(112).black(), slot, 38, 196);
        card.rule(40, 912, 240);
        card.at(Lettering.TITLE.bold().fitted(view.name(), 872, 34), 40, 322);
        if (!view.place().isEmpty()) {
            card.at(IconView.plain(Icon.PLACE, 40, Tone.INDIGO), 40, 352);
            card.at(Lettering.BODY.fitted(view.place(), 800, 24), 96, 385);
        }
    }

    private void punctual(View view) {
        boolean good = view.how() == Punctuality.ON_TIME;
        boolean calm = good || view.how() == Punctuality.EARLY || view.how() == Punctuality.USED;
        var tone = good ? Tone.JADE : calm ? Tone.INDIGO : Tone.AMBER;
        var ground = good ? Tone.JADE_WASH : calm ? Tone.INDIGO_WASH : Tone.AMBER_WASH;
        var band = PUNCTUAL.place(new Pane());
        band.getStyleClass().add("notice");
        facts.add(ground.ground(band));
        var sheet = new Sheet(band);
        var icon = good ? Icon.DONE : calm ? Icon.INFO : Icon.WARN;
        sheet.at(IconView.plain(icon, 72, tone), 40, 48);
        var from = around.moments().time(view.booking().from());
        var key = "booking.how." + view.how();
        sheet.at(Lettering.KEY.bold().in(tone).fitted(around.text(key, from), 760, 30), 144, 74);
        sheet.at(Lettering.BODY.fitted(around.text(key + ".means", from), 780, 24), 144, 130);
    }

    private void afterwards(View view) {
        var card = Sheet.card(AFTERWARDS);
        facts.add(card.pane());
        card.text(Lettering.LABEL.bold(), around.text("booking.after"), 40, 72);
        for (int i = 1; i <= 3; i++) {
            double top = 104 + 104.0 * (i - 1);
            card.rule(40, 912, top);
            card.put(Discs.filled(i), new Area(40, top + 22, 60, 60));
            var step = around.text("booking.after." + i, view.area());
            card.at(Lettering.of(38).fitted(step, 770, 24), 128, top + 66);
        }
    }

    private void act(View view) {
        switch (view.how()) {
            case ON_TIME, EARLY, EARLY_ORDINARY, LATE_ORDINARY -> checkIn(view);
            case LATE_REFUSED, MISSED, CANCELLED ->
                    primary.show(
                            Icon.TICKET,
                            around.text("booking.ordinary"),
                            new BookingTouch.TakeOrdinary());
            case EARLY_REFUSED, OTHER_DAY, USED ->
                    primary.show(Icon.CHECK, around.text("booking.noted"), KioskEvent.Key.DONE);
        }
    }

    private void checkIn(View view) {
        (view.stoppable() ? Layout.PRIMARY_NARROW : Layout.PRIMARY).place(primary.key());
        if (view.busy()) {
            primary.busy(around.text("booking.taking"));
        } else {
            primary.show(
                    Icon.TICKET, around.text("booking.check-in"), new BookingTouch.CheckInNow());
        }
    }
}
