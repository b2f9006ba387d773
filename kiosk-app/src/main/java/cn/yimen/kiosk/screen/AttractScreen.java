package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.OfficeHours;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Chip;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Notice;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.control.Travel;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.icon.Picture;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// 请刷身份证: waits for somebody. Nothing personal, nothing that blinks.
final class AttractScreen {
    /// So long after a visit nothing moves: whoever has just left may still stand there.
    private static final int ALONE_SECONDS = 30;

    private static final int BECKON_SECONDS = 4;

    /// What of the picture shows somebody's card on its way.
    private static final List<String> OF_A_CARD =
            List.of(
                    "#arrow",
                    "#drop",
                    "#card",
                    "#card-edge",
                    "#card-photo",
                    "#card-head",
                    "#card-body",
                    "#card-lines",
                    "#card-number");

    private static final double ARROW_TRAVEL = 24;

    private final Surroundings around;
    private final Language language;
    private final PageView view;
    private final Button withoutCard;
    private final Button start;
    private final Sheet page = new Sheet();
    private final Sheet status = new Sheet();
    private final Sheet invitation = new Sheet();
    private final Drawn<View> drawn = new Drawn<>(this::draw);
    private final Drawn<Boolean> inviting = new Drawn<>(this::invite);

    /// @param closed what stands there instead while the hall is closed
    private record View(
            boolean hasQueue,
            OptionalInt waiting,
            List<OfficeHours> hours,
            Optional<ClosedHall> closed) {}

    AttractScreen(Surroundings around, Language language) {
        this.around = around;
        this.language = language;
        view = new PageView(around);
        withoutCard = key("attract.without-card");
        start = key("attract.start");
        page.add(invitation.pane());
        page.add(status.pane());
        var languages = Languages.offered();
        for (int i = 0; i < languages.size(); i++) {
            page.put(languageKey(languages.get(i), language), Layout.language(i, languages.size()));
        }
        page.put(withoutCard, Layout.PRIMARY);
        page.put(start, Layout.PRIMARY);
    }

    private Button key(String words) {
        return Key.primaryOnwards(around.text(words), around.send(KioskEvent.Key.WITHOUT_CARD));
    }

    Region show(Kiosk kiosk) {
        var world = kiosk.world();
        var said = kiosk.health().words().message();
        var shown =
                around.look().equals(Look.STANDARD) && said.isBlank()
                        ? standard(world)
                        : view.show(new AttractPage(around, language).of(world, said));
        rest(shown, world.localTime().getMinute());
        beckon(shown, kiosk.session().quietSeconds());
        return shown;
    }

    private Region standard(World world) {
        inviting.show(world.part(Part.CARD_READER).usable());
        drawn.show(
                new View(
                        world.hasQueue(),
                        world.waiting(),
                        world.opening().sessions(),
                        HallStatus.isClosed(world)
                                ? Optional.of(ClosedHall.of(around, world))
                                : Optional.empty()));
        return page.pane();
    }

    /// A picture that stands for hours burns in: the page walks round a square of 2 px, a corner a
    /// minute.
    private static void rest(Region shown, int minute) {
        shown.setTranslateX(minute / 2 % 2 * 2);
        shown.setTranslateY((minute + 1) / 2 % 2 * 2);
    }

    /// Once the last visitor has gone, the arrow shows every few seconds where the card goes.
    private static void beckon(Region shown, int quietSeconds) {
        if (quietSeconds >= ALONE_SECONDS && quietSeconds % BECKON_SECONDS == 0) {
            var arrow = shown.lookup("#arrow");
            if (arrow != null) {
                Travel.once(arrow, ARROW_TRAVEL);
            }
        }
    }

    /// Nobody is asked for a card that cannot be read.
    private void invite(boolean reads) {
        withoutCard.setVisible(reads);
        start.setVisible(!reads);
        var title = around.text(reads ? "attract.title" : "attract.title-down");
        var how = around.text(reads ? "attract.how" : "attract.how-down");
        invitation.clear();
        invitation.at(Lettering.HERO.black().fitted(title, Layout.FULL, 88), Layout.LEFT, 326);
        invitation.text(Lettering.LABEL.soft(), how, Layout.LEFT, 400);
        picture(reads);
    }

    private void draw(View view) {
        status.clear();
        if (view.closed().isPresent()) {
            var area = Layout.STATUS;
            var closed = view.closed().get();
            status.at(closed.draw(area.width(), area.height(), around.look()), area.x(), area.y());
            return;
        }
        var card = Sheet.card(Layout.STATUS);
        status.add(card.pane());
        if (view.hasQueue()) {
            waiting(card, view.waiting());
        }
        hours(card, view);
    }

    private void picture(boolean reads) {
        var frame = Layout.PICTURE.place(new Pane());
        frame.getStyleClass().add("card-ground");
        frame.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        var sheet = new Sheet(frame);
        var place = Picture.CARD_PLACE.draw(18);
        sheet.at(place, 2, 2);
        if (reads) {
            var leader = new Line(404, 438, 248, 584);
            leader.setStrokeWidth(4);
            sheet.add(Tone.INDIGO.stroke(leader));
            sheet.add(Tone.INDIGO.fill(new Circle(404, 438, 10)));
            sheet.at(Chip.inPicture(Icon.IDCARD, around.text("attract.reader")), 38, 562);
        } else {
            OF_A_CARD.forEach(
                    part -> place.lookupAll(part).forEach(node -> node.setVisible(false)));
            sheet.put(
                    Notice.attention(Icon.WARN, around.text("attract.reader-down")),
                    new Area(38, 540, 876, 100));
        }
        invitation.add(frame);
    }

    private void waiting(Sheet card, OptionalInt waiting) {
        card.text(Lettering.BODY.soft(), around.text("attract.waiting"), 42, 67);
        var number = Lettering.DISPLAY.black().text(Surroundings.count(waiting));
        card.at(number, 42, 167);
        card.text(
                Lettering.LABEL,
                around.text("people.unit"),
                42 + number.getLayoutBounds().getWidth() + 16,
                167);
        card.post(382, 34, 166);
    }

    private void hours(Sheet card, View view) {
        double left = view.hasQueue() ? 424 : 42;
        card.text(Lettering.BODY.soft(), around.text("attract.hours"), left, 67);
        boolean works = !view.hours().isEmpty();
        var chip =
                works
                        ? Chip.done(Icon.DONE, around.text("attract.open"))
                        : Chip.attention(Icon.CLOCK, around.text("attract.closed-today"));
        card.at(chip, 0, 28);
        chip.layoutXProperty().bind(chip.widthProperty().negate().add(910));
        var sessions = Row.left(30);
        if (!works) {
            var words = Lettering.of(39).bold().text(around.text("attract.self-service"));
            sessions.getChildren().add(words);
        }
        view.hours()
                .forEach(session ->
                        sessions.getChildren().add(Lettering.of(39).bold().text(session(session))));
        card.put(sessions, new Area(left, 104, 910 - left, 72));
    }

    private String session(OfficeHours hours) {
        return around.moments().time(hours.from()) + "–" + around.moments().time(hours.to());
    }

    private Button languageKey(Language language, Language current) {
        boolean chosen = language == current;
        var words = around.text("language." + language);
        Node face = Lettering.LABEL.bold().text(words);
        if (chosen) {
            face =
                    Row.beside(
                            16,
                            IconView.plain(Icon.CHECK, 40, Tone.INDIGO),
                            Lettering.LABEL.bold().in(Tone.INDIGO).text(words));
        }
        var key =
                Key.of(
                        KeyStyle.PLAIN,
                        face,
                        words,
                        around.send(new KioskEvent.ChooseLanguage(language)));
        Key.choose(key, chosen);
        return key;
    }
}
