package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.AtWindow;
import cn.yimen.display.board.BoardState.Desk;
import cn.yimen.display.board.WindowFace;
import cn.yimen.display.screen.Layout.ArrowPlan;
import cn.yimen.display.screen.Layout.SheetPlan;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Leaf;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Timeline;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The panel over one window (board-window), 1280 × 400: the door always, and what goes on there.
final class WindowBoard {

    static final double WIDTH = 1280;
    static final double HEIGHT = 400;

    private static final double DOOR = 320;
    private static final double DOOR_X = 36;
    private static final double DOOR_Y = 40;
    private static final double BAND = 108;
    private static final double RULE = 3;

    private final Texts texts;
    private final Moments moments;
    private final boolean moving;
    private final Part<Drawn> part = new Part<>();
    private Optional<Pulsed> pulsed = Optional.empty();

    private Optional<Timeline> pulse = Optional.empty();
    private final WindowPlan plan;
    private final double right;

    WindowBoard(BoardLook look) {
        plan = WindowPlan.of(look.shape());
        right = plan.right();
        texts = look.texts();
        moving = look.moving();
        moments = new Moments(look.language(), ZoneOffset.UTC);
    }

    WindowPlan plan() {
        return plan;
    }

    Node node() {
        return part.node();
    }

    /// The frame's last.
    Optional<Timeline> pulse() {
        return pulse;
    }

    void leave() {
        part.clear();
    }

    /// The clock and the walk are no part of it.
    void show(AtWindow shown) {
        var drawn =
                new Drawn(
                        shown.window(),
                        shown.face(),
                        shown.desk(),
                        shown.call(),
                        shown.unspoken(),
                        shown.header().time().getZone());
        part.show(drawn, group -> draw(group, drawn));
    }

    private record Drawn(
            WindowId window,
            WindowFace face,
            Desk desk,
            Optional<RecentCall> call,
            boolean unspoken,
            ZoneId zone) {}

    /// For what the frame has pulsed.
    private record Pulsed(String number, int times, boolean unspoken) {}

    private void draw(Group group, Drawn shown) {
        boolean open =
                switch (shown.face()) {
                    case WindowFace.Paused _, WindowFace.Closed _ -> false;
                    case WindowFace.Welcome _,
                            WindowFace.Calling _,
                            WindowFace.Serving _,
                            WindowFace.Emergent _,
                            WindowFace.Dark _ ->
                            true;
                };
        var look =
                Look.solid(DOOR, Tone.BOARD_INDIGO)
                        .digits(Tone.PAPER, 0.66)
                        .leaf(open ? Leaf.SOLID : Leaf.DASHED);
        var door = DoorView.of(shown.window().value(), look);
        boolean upright = plan.upright();
        double doorX = upright ? Math.rint((plan.width() - door.getPrefWidth()) / 2) : DOOR_X;
        group.getChildren().add(Setting.placed(door, doorX, DOOR_Y));
        var beside = new Group();
        beside.setLayoutY(upright ? HEIGHT : 0);
        group.getChildren().add(beside);
        says(beside, shown, upright ? DOOR_X : Math.rint(doorX + door.getPrefWidth() + 42));
    }

    private void says(Group group, Drawn shown, double x) {
        switch (shown.face()) {
            case WindowFace.Calling(String number) -> calling(group, number, shown, x);
            case WindowFace.Serving(String number) -> serving(group, number, shown.desk(), x);
            case WindowFace.Paused paused -> paused(group, paused, x, shown);
            case WindowFace.Closed(List<WindowId> elsewhere) -> closed(group, elsewhere, x);
            case WindowFace.Welcome _ -> welcome(group, shown.desk(), x);
            case WindowFace.Emergent _, WindowFace.Dark _ -> {}
        }
    }

    private void calling(Group group, String number, Drawn shown, double x) {
        var box = new Box(x, 28, right - x, 344);
        var plan = new SheetPlan(box, BAND, 0, 0, 0, 0, 0, new ArrowPlan(0, 0, 0), 0, false, false);
        var paper = Tone.PAPER.ground(new Pane());
        paper.setManaged(false);
        var frame = new Frame(paper, plan);
        var words = Lettering.of(52).bold().in(Tone.ON_INDIGO);
        double centre = x + BAND / 2;
        group.getChildren().addAll(box.ground(Tone.CINNABAR_INK, "20"), paper);
        if (!shown.unspoken()) {
            group.getChildren().add(BoardIcon.SOUND.at(centre - 27, 46, 54, Tone.ON_INDIGO));
        }
        group.getChildren()
                .addAll(
                        Setting.column(
                                words,
                                texts.text("window.come"),
                                centre - 26,
                                new Setting.Column(236, 60)));
        double numberX = x + BAND + 44;
        var style =
                Setting.fitted(
                        Lettering.of(278).black().in(Tone.INK), number, right - 36 - numberX);
        group.getChildren().add(Setting.digits(style, number, numberX, box.middle()));
        pulse(frame, number, shown);
    }

    /// When a call begins, and on and on where nobody could hear it. A call that the hall no longer
    /// lists is the one that stood here before.
    private void pulse(Frame frame, String number, Drawn shown) {
        boolean known = pulsed.filter(before -> before.number().equals(number)).isPresent();
        if (shown.call().isEmpty() && known) {
            return;
        }
        int times = shown.call().map(RecentCall::times).orElse(1);
        var now = Optional.of(new Pulsed(number, times, shown.unspoken()));
        if (moving && !pulsed.equals(now)) {
            pulse.ifPresent(Timeline::stop);
            pulse =
                    Optional.of(
                            frame.pulse(shown.unspoken() ? Frame.UNHEARD_PULSES : Frame.PULSES));
        }
        pulsed = now;
    }

    private void serving(Group group, String number, Desk desk, double x) {
        var doing = Setting.han(style(62).bold(), texts.text("window.serving"), x, 61);
        group.getChildren().addAll(doing, rule(x, 293));
        service(group, desk, new Box(Setting.right(doing) + 40, 30, 0, 62), true);
        var lettering =
                Setting.fitted(style(plan.upright() ? 168 : 214).black(), number, right - x);
        group.getChildren().add(Setting.digits(lettering, number, x, 194));
        clerk(group, desk, x, 343);
        var rate = texts.text("window.rate");
        group.getChildren().add(Setting.han(style(50), rate, right - style(50).width(rate), 343));
    }

    private void paused(Group group, WindowFace.Paused paused, double x, Drawn shown) {
        group.getChildren()
                .addAll(
                        new Box(x, 60, 19, 84).ground(Tone.BOARD_AMBER),
                        new Box(x + 44, 60, 19, 84).ground(Tone.BOARD_AMBER),
                        rule(x, 188));
        var words = texts.text("window.paused");
        group.getChildren().add(Setting.han(fitted(140, words, x + 105), words, x + 105, 102));
        var lines =
                Stream.concat(
                                paused.until().map(until -> back(until, shown)).stream(),
                                elsewhere(paused.elsewhere()).stream())
                        .toList();
        lines(group, lines, x);
    }

    private void closed(Group group, List<WindowId> elsewhere, double x) {
        group.getChildren().add(rule(x, 188));
        var words = texts.text("window.closed");
        group.getChildren().add(Setting.han(fitted(140, words, x), words, x, 102));
        lines(group, elsewhere(elsewhere).stream().toList(), x);
    }

    private String back(Instant until, Drawn shown) {
        return texts.text("window.back", moments.time(until.atZone(shown.zone())));
    }

    private Optional<String> elsewhere(List<WindowId> windows) {
        var names = windows.stream().map(WindowId::value).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text("window.elsewhere", String.join("、", names)));
    }

    private static void lines(Group group, List<String> lines, double x) {
        for (int i = 0; i < lines.size(); i++) {
            group.getChildren().addAll(Setting.marked(style(60), lines.get(i), x, 253 + 75.0 * i));
        }
    }

    private void welcome(Group group, Desk desk, double x) {
        var words = texts.text("window.welcome");
        group.getChildren().addAll(Setting.han(fitted(180, words, x), words, x, 125), rule(x, 238));
        double clerkX = right - clerkWidth(desk);
        service(group, desk, new Box(x, 274, clerkX - 40 - x, 62), false);
        clerk(group, desk, clerkX, 305);
    }

    /// What is done here, as much of it as has room.
    private void service(Group group, Desk desk, Box box, boolean atEnd) {
        var size = style(58).in(atEnd ? Tone.BOARD_SOFT : Tone.PAPER);
        double room = atEnd ? right - box.x() : box.width();
        for (int count = desk.service().size(); count > 0; count--) {
            var words = String.join(" ", desk.service().subList(0, count));
            if (count == 1 || size.width(words) <= room) {
                var style = Setting.fitted(size, words, room);
                double x = atEnd ? right - style.width(words) : box.x();
                group.getChildren().add(Setting.han(style, words, x, box.middle()));
                return;
            }
        }
    }

    private double clerkWidth(Desk desk) {
        return desk.clerk()
                .map(clerk ->
                        style(50).width(texts.text("window.clerk"))
                                + 18
                                + style(54).bold().width(clerk))
                .orElse(0.0);
    }

    private void clerk(Group group, Desk desk, double x, double middle) {
        desk.clerk()
                .ifPresent(number -> {
                    var word =
                            Setting.han(
                                    style(50).in(Tone.BOARD_SOFT),
                                    texts.text("window.clerk"),
                                    x,
                                    middle);
                    var digits =
                            Setting.digits(
                                    style(54).bold(), number, Setting.right(word) + 18, middle);
                    group.getChildren().addAll(word, digits);
                });
    }

    private static Lettering style(double size) {
        return Lettering.of(size).medium().in(Tone.PAPER);
    }

    private Lettering fitted(double size, String words, double x) {
        return Setting.fitted(style(size).black(), words, right - x);
    }

    private Node rule(double x, double y) {
        return new Box(x, y, right - x, RULE).ground(Tone.BOARD_LINE);
    }
}
