package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.Line;
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
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// 您好: what this person can do here.
final class HomeScreen {
    private static final int LINES = 5;

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet words = new Sheet();
    private final Map<HomeKey, Button> keys = new EnumMap<>(HomeKey.class);
    private final Drawn<Greeting> greeting = new Drawn<>(this::drawGreeting);
    private final Drawn<Choices> choices = new Drawn<>(this::drawChoices);
    private final Button identify;
    private final Sheet hallNow = new Sheet();
    private final Drawn<List<LineView>> lines = new Drawn<>(this::drawLines);

    private record Greeting(String name, boolean byCard, boolean cardForgotten) {}

    private record Choices(
            List<Offer> offers, OptionalInt waiting, Optional<LocalDate> guidesAsOf) {}

    HomeScreen(Surroundings around) {
        this.around = around;
        page.add(words.pane());
        page.add(hallNow.pane());
        add(HomeKey.TAKE_NUMBER, Layout.TAKE_NUMBER);
        add(HomeKey.MY_TICKETS, Layout.MY_TICKETS);
        add(HomeKey.GUIDE, Layout.GUIDE);
        add(HomeKey.RATE, Layout.RATE);
        identify = page.put(identifyKey(), Layout.IDENTIFY);
    }

    Region show(Kiosk kiosk, KioskState.Home home) {
        var visitor = home.visitor();
        greeting.show(
                new Greeting(
                        visitor.maskedName(),
                        visitor.holder().filter(holder -> !holder.name().isEmpty()).isPresent(),
                        kiosk.cardForgotten()));
        identify.setVisible(!visitor.isKnown());
        choices.show(
                new Choices(
                        Offers.of(kiosk.world(), home),
                        kiosk.world().waiting(),
                        kiosk.world().guidesAsOf()));
        lines.show(
                kiosk.world().config().stream()
                        .flatMap(config -> config.lines().stream())
                        .map(Line::id)
                        .flatMap(id -> kiosk.world().line(id).stream())
                        .limit(LINES)
                        .toList());
        return page.pane();
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
        for (var offer : view.offers()) {
            var key = keys.get(offer.key());
            var note =
                    offer.obstacle().map(this::obstacle).orElseGet(() -> note(offer.key(), view));
            if (key != null) {
                key.setDisable(!offer.isOpen());
                Key.face(key, face(offer, note), name(offer.key()) + ", " + note);
            }
        }
    }

    private Node face(Offer offer, String note) {
        return switch (offer.key()) {
            case TAKE_NUMBER -> new TakeNumberFace(offer.isOpen()).draw(name(offer.key()), note);
            case GUIDE, MY_TICKETS -> bigFace(offer, note);
            case RATE -> wideFace(offer, note);
        };
    }

    private Node bigFace(Offer offer, String note) {
        var sheet = new Sheet(new Area(0, 0, 464, 292).size(new Pane()));
        var icon = icon(offer, 96);
        sheet.at(
                icon,
                39 - icon.getChildrenUnmodifiable().getFirst().getBoundsInParent().getMinX(),
                36);
        sheet.at(
                Lettering.TITLE.bold().in(tone(offer)).fitted(name(offer.key()), 392, 40), 36, 208);
        sheet.at(noteLettering(offer).fitted(note, 392, 24), 36, 256);
        return sheet.pane();
    }

    private Node wideFace(Offer offer, String note) {
        var sheet = new Sheet(new Area(0, 0, Layout.FULL, 160).size(new Pane()));
        sheet.at(icon(offer, 88), 34, 36);
        sheet.text(Lettering.KEY.bold().in(tone(offer)), name(offer.key()), 152, 80);
        sheet.at(noteLettering(offer).fitted(note, 700, 24), 152, 126);
        if (offer.isOpen()) {
            sheet.at(IconView.plain(Icon.NEXT, 40, Tone.INDIGO), 880, 60);
        }
        return sheet.pane();
    }

    private void drawLines(List<LineView> view) {
        hallNow.clear();
        var card = Sheet.card(Layout.HALL_NOW);
        hallNow.add(card.pane());
        card.at(IconView.plain(Icon.PEOPLE, 44, Tone.INDIGO), 40, 22);
        card.text(Lettering.BODY.soft(), around.text("home.hall-now"), 100, 57);
        double pitch = (Layout.HALL_NOW.height() - 88) / Math.max(4, view.size());
        for (int i = 0; i < view.size(); i++) {
            drawLine(card, view.get(i), 88 + i * pitch, pitch);
        }
    }

    private void drawLine(Sheet card, LineView line, double top, double height) {
        card.rule(40, 912, top);
        double baseline = top + height / 2 + 14;
        card.text(Lettering.LABEL.black().in(Tone.INDIGO), line.line().prefix(), 40, baseline);
        card.at(Lettering.LABEL.bold().fitted(line.line().name(), 320, 28), 104, baseline);
        card.textEnding(
                Lettering.BODY,
                line.waiting().isPresent()
                        ? around.texts().count("people.waiting", line.waiting().getAsInt())
                        : around.text("people.unknown"),
                590,
                baseline);
        var wait = line.isLongWait() ? Lettering.BODY.bold().in(Tone.AMBER) : Lettering.BODY.soft();
        card.textEnding(wait, around.wait(line.waitRange()), 912, baseline);
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
            case MY_TICKETS, RATE -> around.text("home.note." + key);
        };
    }

    private String obstacle(Obstacle why) {
        return around.text("obstacle." + why);
    }

    private static Lettering noteLettering(Offer offer) {
        return offer.isOpen() ? Lettering.CAPTION.soft() : Lettering.CAPTION;
    }

    private static Tone tone(Offer offer) {
        return offer.isOpen() ? Tone.INK : Tone.INK_SOFT;
    }

    private static Region icon(Offer offer, double size) {
        var icon =
                switch (offer.key()) {
                    case TAKE_NUMBER, MY_TICKETS -> Icon.TICKET;
                    case GUIDE -> Icon.GUIDE;
                    case RATE -> Icon.RATE;
                };
        return offer.isOpen()
                ? IconView.accented(icon, size, Tone.INK)
                : IconView.plain(icon, size, Tone.INK_SOFT);
    }
}
