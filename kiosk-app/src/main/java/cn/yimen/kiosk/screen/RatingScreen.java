package cn.yimen.kiosk.screen;

import cn.yimen.hall.domain.WindowId;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Rating;
import cn.yimen.kiosk.flow.RatingTags;
import cn.yimen.kiosk.flow.TicketView;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// 好差评: five equal faces, nothing preselected; tags follow the level; one may always decline.
final class RatingScreen {
    private static final int LEVELS = 5;
    private static final int TAGS = RatingTags.MOST;
    private static final Area WRITING = new Area(Layout.LEFT, 1440, 464, 112);

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet facts = new Sheet();
    private final Sheet heading = new Sheet();

    /// From the worst to the best; they stand, and are come to, the other way round.
    private final List<Button> faces;

    private final List<Button> tags;
    private final Button submit;
    private final Button anonymous;
    private final Button byName;
    private final Button writing;
    private final Drawn<Name> name = new Drawn<>(this::drawName);
    private final Drawn<Boolean> written = new Drawn<>(this::drawWriting);
    private final Countdown countdown;
    private final PageView view;
    private final Drawn<Optional<TicketView>> about = new Drawn<>(this::drawFacts);
    private final Drawn<Choice> chosen = new Drawn<>(this::drawChoice);

    private record Choice(int level, Set<String> tags, RatingTags known) {}

    private record Name(boolean offered, boolean named) {}

    RatingScreen(Surroundings around) {
        this.around = around;
        countdown = new Countdown(around);
        view = new PageView(around);
        page.at(
                Lettering.TITLE.bold().fitted(around.text("rating.title"), Layout.FULL, 40),
                Layout.LEFT,
                246);
        page.text(Lettering.BODY.soft(), around.text("rating.free"), Layout.LEFT, 304);
        page.add(facts.pane());
        page.add(heading.pane());
        faces =
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(i -> faceKey(LEVELS + 1 - i))
                        .toList()
                        .reversed();
        tags = IntStream.range(0, TAGS).mapToObj(this::tagKey).toList();
        privacy();
        anonymous = nameKey(false, new Area(660, 1264, 168, 112));
        byName = nameKey(true, new Area(848, 1264, 168, 112));
        writing = page.put(Key.plain("", around.send(KioskEvent.Key.WRITE)), WRITING);
        page.put(countdown.node(), new Area(560, 1462, 456, 80));
        page.put(
                Key.plain(around.text("rating.skip"), around.send(KioskEvent.Key.SKIP_RATING)),
                Layout.SECONDARY);
        submit =
                page.put(
                        Key.primary(
                                around.text("rating.submit"),
                                around.send(KioskEvent.Key.SUBMIT_RATING)),
                        Layout.PRIMARY_NARROW);
    }

    Region show(Kiosk kiosk, Rating state) {
        if (!around.look().equals(Look.STANDARD)) {
            return view.show(new RatingPage(around).of(kiosk.world(), state));
        }
        about.show(kiosk.world().ticket(state.ticket()));
        chosen.show(new Choice(state.level(), state.tags(), RatingTags.of(kiosk.world())));
        name.show(new Name(state.visitor().cardRead(), state.named()));
        written.show(!state.words().isEmpty());
        countdown.show(OptionalInt.of(state.secondsLeft()));
        return page.pane();
    }

    private void drawFacts(Optional<TicketView> view) {
        facts.clear();
        var card = Sheet.card(new Area(Layout.LEFT, 356, Layout.FULL, 152));
        facts.add(card.pane());
        view.ifPresent(ticket -> {
            var item =
                    ticket.items().stream()
                            .findFirst()
                            .map(around::name)
                            .orElse(ticket.line().name());
            fact(card, "rating.item", item, 42);
            fact(card, "rating.number", ticket.ticket().number().text(), 520);
            fact(card, "rating.window", ticket.at().map(WindowId::value).orElse("–"), 720);
        });
    }

    private void fact(Sheet card, String key, String value, double x) {
        card.text(Lettering.CAPTION.soft(), around.text(key), x, 58);
        card.at(Lettering.LABEL.bold().fitted(value, x < 100 ? 450 : 180, 26), x, 112);
    }

    private void drawChoice(Choice choice) {
        for (int level = 1; level <= LEVELS; level++) {
            drawFace(faces.get(level - 1), level, level == choice.level());
        }
        var offered = choice.known().codes(choice.level());
        heading.clear();
        if (choice.level() > 0) {
            var row =
                    Row.baseline(
                            20,
                            Lettering.BODY
                                    .bold()
                                    .text(
                                            around.text(
                                                    choice.level() > 3
                                                            ? "rating.good"
                                                            : "rating.bad")),
                            Lettering.BODY.soft().text(around.text("rating.several")));
            heading.at(row, Layout.LEFT, 904);
        }
        for (int i = 0; i < TAGS; i++) {
            tags.get(i).setVisible(i < offered.size());
            if (i < offered.size()) {
                drawTag(tags.get(i), offered.get(i), choice);
            }
        }
        submit.setDisable(choice.level() == 0);
        var lettering =
                Lettering.KEY.bold().in(choice.level() == 0 ? Tone.INK_SOFT : Tone.ON_INDIGO);
        Key.face(
                submit, lettering.text(around.text("rating.submit")), around.text("rating.submit"));
    }

    private void drawFace(Button key, int level, boolean isChosen) {
        var tone = isChosen ? Tone.INDIGO : Tone.INK;
        var words = around.text("rating.level." + level);
        var sheet = new Sheet(new Area(0, 0, 178, 280).size(new Pane()));
        sheet.at(IconView.plain(Icon.valueOf("FACE" + level), 108, tone), 35, 36);
        var lines = Row.above(-4, words.lines().map(line -> line(line, tone)).toArray(Node[]::new));
        sheet.put(lines, new Area(4, 160, 170, 108));
        if (isChosen) {
            sheet.at(IconView.plain(Icon.CHECK, 36, Tone.INDIGO), 130, 10);
        }
        Key.face(key, sheet.pane(), words.replace("\n", " "));
        Key.choose(key, isChosen);
    }

    private static Node line(String words, Tone tone) {
        return Lettering.BODY.bold().in(tone).fitted(words, 166, 22);
    }

    private void drawTag(Button key, String tag, Choice choice) {
        var words = around.tag(choice.known(), tag);
        boolean isChosen = choice.tags().contains(tag);
        Node face =
                isChosen
                        ? Row.beside(
                                12,
                                IconView.plain(Icon.CHECK, 36, Tone.INDIGO),
                                Lettering.BODY.bold().in(Tone.INDIGO).fitted(words, 230, 22))
                        : Lettering.BODY.fitted(words, 280, 22);
        Key.face(key, face, words);
        Key.choose(key, isChosen);
        var toggle = around.send(new KioskEvent.ToggleTag(tag));
        key.setOnAction(touched -> toggle.run());
    }

    private void privacy() {
        page.at(IconView.plain(Icon.LOCK, 40, Tone.INK_SOFT), Layout.LEFT, 1298);
        page.at(Lettering.BODY.soft().fitted(around.text("rating.private"), 520, 22), 120, 1330);
    }

    /// Anonymous unless the person asks otherwise; a name needs a card.
    private void drawName(Name view) {
        anonymous.setVisible(view.offered());
        byName.setVisible(view.offered());
        drawTick(anonymous, "rating.anonymous", !view.named());
        drawTick(byName, "rating.by-name", view.named());
    }

    private void drawTick(Button key, String text, boolean isChosen) {
        var words = around.text(text);
        var tone = isChosen ? Tone.INDIGO : Tone.INK;
        Node face = Lettering.BODY.bold().in(tone).fitted(words, isChosen ? 104 : 150, 20);
        Key.face(
                key,
                isChosen ? Row.beside(8, IconView.plain(Icon.CHECK, 30, Tone.INDIGO), face) : face,
                words);
        Key.choose(key, isChosen);
    }

    private void drawWriting(boolean isWritten) {
        var words = around.text(isWritten ? "writing.change" : "writing.begin");
        var lettering = Lettering.BODY.bold().in(isWritten ? Tone.INDIGO : Tone.INK);
        var icon = IconView.plain(isWritten ? Icon.CHECK : Icon.PEN, 40, Tone.INDIGO);
        Key.face(writing, Row.beside(16, icon, lettering.fitted(words, 330, 22)), words);
        Key.choose(writing, isWritten);
    }

    private Button nameKey(boolean named, Area area) {
        return page.put(
                Key.of(
                        KeyStyle.PLAIN,
                        new Pane(),
                        "",
                        around.send(new KioskEvent.RateByName(named))),
                area);
    }

    private Button faceKey(int level) {
        var key =
                Key.of(
                        KeyStyle.PLAIN,
                        new Pane(),
                        "",
                        around.send(new KioskEvent.RateLevel(level)));
        return page.put(key, Layout.face(level));
    }

    private Button tagKey(int index) {
        return page.put(Key.of(KeyStyle.PLAIN, new Pane(), "", () -> {}), Layout.tag(index));
    }
}
