package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.Line;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.LineView;
import cn.yimen.kiosk.flow.Obstacle;
import cn.yimen.kiosk.flow.Offer;
import cn.yimen.kiosk.flow.Offers;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// 您好: what this person can do here. Whoever has a booking of today finds it at the bottom, one
/// touch away; for the others the waiting in the hall stands there.
final class HomeScreen {

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet words = new Sheet();
    private final Map<HomeKey, Button> keys = new EnumMap<>(HomeKey.class);
    private final Drawn<Greeting> greeting = new Drawn<>(this::drawGreeting);
    private final Drawn<Choices> choices = new Drawn<>(this::drawChoices);
    private final Button identify;
    private final HallNow hallNow;
    private final BookingBand band;

    private record Greeting(String name, boolean byCard, boolean cardForgotten) {}

    private record Choices(
            List<Offer> offers,
            boolean hasQueue,
            OptionalInt waiting,
            Optional<LocalDate> guidesAsOf) {

        Area place(HomeKey key) {
            return hasQueue ? Layout.home(key) : Layout.homeWithoutQueue(key);
        }
    }

    HomeScreen(Surroundings around) {
        this.around = around;
        page.add(words.pane());
        hallNow = new HallNow(around);
        page.add(hallNow.node());
        for (var key : HomeKey.values()) {
            add(key, Layout.home(key));
        }
        identify = page.put(identifyKey(), Layout.IDENTIFY);
        band = new BookingBand(around);
        page.put(band.node(), Layout.TODAY);
    }

    Region show(Kiosk kiosk, KioskState.Home home) {
        var visitor = home.visitor();
        var world = kiosk.world();
        greeting.show(
                new Greeting(
                        visitor.maskedName(),
                        visitor.holder().filter(holder -> !holder.name().isEmpty()).isPresent(),
                        kiosk.cardForgotten()));
        identify.setVisible(!visitor.isKnown());
        choices.show(
                new Choices(
                        Offers.of(world, home),
                        world.hasQueue(),
                        world.waiting(),
                        world.guidesAsOf()));
        bottom(kiosk, home.bookings());
        return page.pane();
    }

    private void bottom(Kiosk kiosk, List<Booking> bookings) {
        boolean booked = !bookings.isEmpty();
        band.node().setVisible(booked);
        hallNow.node().setVisible(!booked && kiosk.world().hasQueue());
        if (booked) {
            band.show(kiosk.world(), bookings);
        } else {
            hallNow.show(lines(kiosk));
        }
    }

    private static List<LineView> lines(Kiosk kiosk) {
        return kiosk.world().config().stream()
                .flatMap(config -> config.lines().stream())
                .map(Line::id)
                .flatMap(id -> kiosk.world().line(id).stream())
                .limit(HallNow.LINES)
                .toList();
    }

    private void drawGreeting(Greeting view) {
        words.clear();
        var hello =
                view.name().isEmpty()
                        ? around.text("home.hello")
                        : around.text("home.hello-name", view.name());
        words.text(Lettering.TITLE.bold(), hello, Layout.LEFT, 262);
        words.text(Lettering.BODY.soft(), around.text("home.choose"), Layout.LEFT, 314);
        if (view.byCard()) {
            var tone = view.cardForgotten() ? Tone.CINNABAR_INK : Tone.JADE;
            var lettering = Lettering.BODY.bold().in(tone);
            var second = around.text(view.cardForgotten() ? "home.take-card" : "home.keep-card");
            var first = lettering.text(around.text("home.recognised"));
            var lines = Row.column(-6, first, lettering.text(second));
            var reminder = Row.left(20, IconView.plain(Icon.IDCARD, 52, tone), lines);
            words.at(reminder, 0, 214);
            reminder.layoutXProperty().bind(reminder.widthProperty().negate().add(Layout.RIGHT));
        }
    }

    private void drawChoices(Choices view) {
        var offered = view.offers().stream().map(Offer::key).toList();
        keys.forEach((key, button) -> button.setVisible(offered.contains(key)));
        for (var offer : view.offers()) {
            var key = keys.get(offer.key());
            var note =
                    offer.obstacle().map(this::obstacle).orElseGet(() -> note(offer.key(), view));
            if (key != null) {
                key.setDisable(!offer.answers());
                var name = name(offer.key());
                var place = view.place(offer.key());
                place.place(key);
                Key.face(key, HomeFaces.draw(offer, place, name, note), name + ", " + note);
            }
        }
    }

    private void add(HomeKey key, Area area) {
        var button =
                Key.of(
                        KeyStyle.PLAIN,
                        new Pane(),
                        name(key),
                        around.send(new KioskEvent.OpenHomeKey(key)));
        keys.put(key, page.put(button, area));
    }

    private Button identifyKey() {
        var words = around.text("home.identify");
        var face =
                Row.beside(
                        14,
                        IconView.plain(Icon.MOBILE, 40, Tone.INK),
                        Lettering.BODY.bold().fitted(words, 230, 24));
        return Key.of(KeyStyle.PLAIN, face, words, around.send(KioskEvent.Key.WITHOUT_CARD));
    }

    private String name(HomeKey key) {
        return around.text("home.key." + key);
    }

    private String note(HomeKey key, Choices view) {
        return switch (key) {
            case TAKE_NUMBER ->
                    view.waiting().isPresent()
                            ? around.texts()
                                    .count("home.note.TAKE_NUMBER", view.waiting().getAsInt())
                            : around.text("home.note.alone");
            case GUIDE ->
                    view.guidesAsOf()
                            .map(day ->
                                    around.text(
                                            "home.note.GUIDE.as-of", around.moments().date(day)))
                            .orElseGet(() -> around.text("home.note.GUIDE"));
            case BOOKING, MY_TICKETS, APPLY, CASES, RATE, HOTLINE, PAY, CERTIFICATES ->
                    around.text("home.note." + key);
        };
    }

    private String obstacle(Obstacle why) {
        return around.text("obstacle." + why);
    }
}
