package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.DeskKeys;
import cn.yimen.desk.desk.DeskState.Unheard;
import cn.yimen.desk.desk.Errand;
import cn.yimen.desk.screen.KeyCap.Face;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Tone;
import javafx.scene.layout.Pane;

/// Before the window is open: which window, who, which lines. Opening never calls.
final class OpeningView {

    private static final double LEFT = 44;
    private static final double X = 516;
    private static final double END = 1048;
    private static final double SIGN = 300;

    private final Pane canvas = new Pane();
    private final KeyCap open;
    private final Pane node;

    OpeningView(DeskHands hands) {
        canvas.setMouseTransparent(true);
        open = new KeyCap(DeskLayout.OPEN, Face.PRIMARY, () -> hands.press(DeskKey.PRIMARY));
        node = new Pane(canvas, open.node());
    }

    Pane node() {
        return node;
    }

    void show(Sketch sketch) {
        place(sketch);
        clerk(sketch);
        sketch.desk()
                .hall()
                .config()
                .ifPresentOrElse(config -> today(sketch, config), () -> connecting(sketch));
        trouble(sketch);
        sketch.drawing().text(sketch.text("open.note"), soft(16), X, 636);
        canvas.getChildren().setAll(sketch.drawing().nodes());
        open.show(
                sketch.text("key.open"),
                sketch.key(DeskKey.PRIMARY),
                DeskKeys.stateOf(sketch.desk(), DeskKey.PRIMARY));
    }

    /// Which window this is, over the left side.
    static void place(Sketch sketch) {
        var drawing = sketch.drawing();
        var window = sketch.desk().post().window().value();
        drawing.box(new Area(0, 0, 460, DeskLayout.HEIGHT), "band");
        sketch.desk()
                .hall()
                .config()
                .map(HallConfig::name)
                .ifPresent(name -> {
                    var lettering = bold(25).in(Tone.LINTEL_TEXT);
                    double end = drawing.text(name, lettering, LEFT, 68, 390);
                    drawing.box(new Area(LEFT, 82, end - LEFT, 3), "gold-rule");
                });
        double room = window.length() > 1 ? 0.78 : 1;
        var look =
                DoorView.Look.solid(SIGN * room, Tone.BOARD_INDIGO).digits(Tone.LINTEL_TEXT, 0.62);
        drawing.node(DoorView.of(window, look), 40, 504 - SIGN * room);
        double x = 40 + DoorView.width(window, SIGN * room) + 22;
        double baseline = 310;
        for (int character : sketch.text("window.vertical").codePoints().toArray()) {
            drawing.text(Character.toString(character), bold(54).in(Tone.LINTEL_TEXT), x, baseline);
            baseline += 62;
        }
        var quiet = letters(18).in(Tone.BOARD_SOFT);
        drawing.text(sketch.text("open.fixed", window), quiet, LEFT, 645, 390);
        drawing.text(sketch.text("open.move"), quiet, LEFT, 675, 390);
    }

    private static void clerk(Sketch sketch) {
        sketch.drawing().text(sketch.text("clerk"), soft(17), X, 184);
        sketch.drawing().text(sketch.desk().post().clerk().value(), bold(30), X, 224);
    }

    private static void today(Sketch sketch, HallConfig config) {
        var drawing = sketch.drawing();
        var desk = sketch.desk();
        var title = sketch.words().isMorning(desk) ? "open.morning" : "open.afternoon";
        drawing.text(sketch.text(title), bold(38), X, 98, END - X);
        var moments = new Moments(sketch.words().locale(), config.zone());
        var date = moments.weekday(desk.hallNow()) + " " + moments.time(desk.hallNow());
        drawing.text(date, soft(18), X, 125);
        drawing.text(sketch.text("open.lines"), soft(17), X, 276);
        var clerk = desk.post().clerk().value();
        LineChips.draw(sketch, clerk, new Area(X, 288, END - X, 46));
        link(sketch);
    }

    private static void connecting(Sketch sketch) {
        sketch.drawing().text(sketch.text("link.connecting"), bold(38), X, 98, END - X);
        sketch.drawing().text(sketch.text("unheard.note"), soft(18), X, 125, END - X);
    }

    private static void link(Sketch sketch) {
        if (sketch.desk().isLive()) {
            sketch.icon(Icon.CHECK, 15, Tone.JADE, X, 363);
            sketch.drawing().text(sketch.text("link.live"), letters(16), X + 24, 376);
            ToolsPart.draw(sketch, X, 416, END);
        }
    }

    /// One line over the key: no link, no answer, a refusal, or another clerk's open window.
    private static void trouble(Sketch sketch) {
        var desk = sketch.desk();
        var window = desk.hall().window(desk.post().window());
        var deeds = DeedWords.all(sketch);
        if (deeds.isPresent() && !desk.isLive()) {
            say(sketch, Icon.OFFLINE, deeds.get());
            return;
        }
        if (sketch.state() instanceof Unheard) {
            return;
        }
        if (!desk.isLive()) {
            var age = desk.contact().silence(desk.now()).map(Words::counted).orElse("");
            say(sketch, Icon.OFFLINE, sketch.text("link.away", age));
        } else if (desk.errand() instanceof Errand.Open open && desk.isDoubtful()) {
            var command = SayPart.name(sketch, open.command());
            say(sketch, Icon.CLOCK, sketch.text("say.doubt.other", command));
        } else if (desk.refused().isPresent()) {
            var why = desk.refused().get().why();
            say(sketch, Icon.WARN, sketch.text("refused." + Words.key(why)));
        } else if (window.clerk().isPresent()) {
            say(sketch, Icon.STAFF, sketch.text("open.other", window.clerk().get()));
        }
    }

    private static void say(Sketch sketch, Icon icon, String words) {
        sketch.drawing().box(new Area(X, 461, END - X, 48), "say");
        sketch.icon(icon, 22, Tone.AMBER, X + 16, 474);
        sketch.drawing().text(words, bold(17), X + 50, 491, END - X - 66);
    }
}
