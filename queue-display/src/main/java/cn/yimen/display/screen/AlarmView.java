package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Alarm;
import cn.yimen.display.screen.BoardLook.Exit;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.ui.icon.Arrow;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;

/// One phrase that everybody must know, with the way out where this screen knows it.
final class AlarmView {

    private static final double OVER = 8;
    private static final double FIELD = 0.323;

    /// Stroke of a sign that is seen from afar.
    private static final double BOLD = 11;

    /// Panels at least this much wider than high have room for one line only.
    private static final double STRIP = 3;

    private final Texts texts;
    private final Optional<Texts> second;
    private final Optional<Exit> exit;
    private final Moments moments;
    private final double width;
    private final double height;

    AlarmView(BoardLook look, double width, double height) {
        this.width = width;
        this.height = height;
        texts = look.texts();
        second = Optional.of(Texts.load(Texts.ENGLISH, "cn/yimen/display/screen/board"));
        exit = look.exit();
        moments = new Moments(look.language(), ZoneOffset.UTC);
    }

    Node of(Alarm alarm) {
        var group = new Group(over(new Box(0, 0, width, height)).ground(ground(alarm.kind())));
        if (width >= STRIP * height) {
            strip(group, alarm.kind());
        } else if (height > width) {
            whole(
                    group,
                    alarm,
                    new Box(0, 0, width, height * 0.38),
                    new Box(60, height * 0.38, width - 108, height * 0.62));
        } else {
            double field = Math.rint(width * FIELD);
            whole(
                    group,
                    alarm,
                    new Box(0, 0, field, height),
                    new Box(field + 82, 0, width - field - 130, height));
        }
        return group;
    }

    private static Box over(Box box) {
        return new Box(
                box.x() - OVER, box.y() - OVER, box.width() + 2 * OVER, box.height() + 2 * OVER);
    }

    private static Tone ground(EmergencyKind kind) {
        return isDanger(kind) ? Tone.CINNABAR_INK : Tone.INDIGO_DEEP;
    }

    private static boolean isDanger(EmergencyKind kind) {
        return switch (kind) {
            case EVACUATE, SHELTER -> true;
            case SERVICE_STOPPED, MAINTENANCE -> false;
        };
    }

    private static String key(EmergencyKind kind, String what) {
        return "alarm." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + what;
    }

    private void whole(Group group, Alarm alarm, Box field, Box words) {
        group.getChildren().add(over(field).ground(Tone.SHEET));
        field(group, alarm.kind(), field);
        double h = words.height();
        double unit = Math.min(h / 1080, words.width() / 1170);
        phrase(group, alarm.kind(), words, unit);
        var foot = Lettering.of(58 * unit).in(Tone.ON_INDIGO);
        double ruleY = words.bottom() - 104 * unit;
        double footY = words.bottom() - 46 * unit;
        var time = texts.text("alarm.at", moments.time(alarm.since()));
        group.getChildren()
                .addAll(
                        new Box(words.x(), ruleY, words.width(), 3).ground(Tone.ON_INDIGO),
                        Setting.han(foot, texts.text("alarm.numbers"), words.x(), footY),
                        Setting.han(foot, time, words.right() - foot.width(time), footY));
    }

    private void phrase(Group group, EmergencyKind kind, Box words, double unit) {
        double top = words.y() + (words.height() - 1080 * unit) / 2;
        var title = Lettering.of(69 * unit).bold().in(Tone.ON_INDIGO);
        group.getChildren()
                .addAll(
                        BoardIcon.WARNING.at(words.x(), top + 68 * unit, 70 * unit, Tone.ON_INDIGO),
                        Setting.han(
                                title,
                                texts.text("alarm.title"),
                                words.x() + 98 * unit,
                                top + 103 * unit));
        var lines = List.of(texts.text(key(kind, "1")), texts.text(key(kind, "2")));
        for (int i = 0; i < lines.size(); i++) {
            var style = Lettering.of(250 * unit).black().in(Tone.ON_INDIGO);
            group.getChildren()
                    .add(
                            Setting.han(
                                    Setting.fitted(style, lines.get(i), words.width()),
                                    lines.get(i),
                                    words.x(),
                                    top + (310 + 277 * i) * unit));
        }
        line(group, instruction(texts, kind), words, new Line(84 * unit, top + 791 * unit, true));
        second.ifPresent(language ->
                line(
                        group,
                        instruction(language, kind),
                        words,
                        new Line(64 * unit, top + 890 * unit, false)));
    }

    private record Line(double size, double middle, boolean bold) {}

    private static void line(Group group, String text, Box words, Line line) {
        var style = Lettering.of(line.size()).in(Tone.ON_INDIGO);
        var set = line.bold() ? style.bold() : style.medium();
        group.getChildren()
                .add(
                        Setting.han(
                                Setting.fitted(set, text, words.width()),
                                text,
                                words.x(),
                                line.middle()));
    }

    /// People leave by an exit; in all other cases they stay.
    private String instruction(Texts language, EmergencyKind kind) {
        if (kind != EmergencyKind.EVACUATE || exit.isEmpty()) {
            return language.text(key(kind, "do"));
        }
        var way = exit.get().way().name().toLowerCase(Locale.ROOT);
        return language.text(key(kind, way), name(exit.get(), language));
    }

    /// An exit's name is Chinese; other languages read its number.
    private static String name(Exit exit, Texts language) {
        return language.isChinese()
                ? exit.name()
                : language.text("alarm.exit", exit.name().replaceAll("[^0-9A-Z]", "")).strip();
    }

    private void field(Group group, EmergencyKind kind, Box field) {
        var shown = exit.filter(_ -> kind == EmergencyKind.EVACUATE);
        double unit = Math.min(field.width() / 620, field.height() / 1080 * 1.4);
        double door = Math.rint(425 * unit);
        double doorWidth = DoorView.width("", door);
        double total = shown.isPresent() && field.height() > field.width() ? 750 * unit : door;
        double top = field.middle() - total / 2;
        boolean beside = shown.isPresent() && field.height() <= field.width();
        double doorX = beside ? field.centre() - doorWidth - 40 : field.centre() - doorWidth / 2;
        group.getChildren()
                .add(
                        Setting.placed(
                                DoorView.of("", Look.solid(door, Tone.INK)),
                                Math.rint(doorX),
                                Math.rint(top)));
        group.getChildren().add(sign(kind, doorX + doorWidth / 2, top + door * 0.56, door * 0.62));
        shown.ifPresent(way -> {
            double arrowX = beside ? field.centre() + 40 : field.centre() - 180 * unit;
            double arrowY = beside ? top + door * 0.1 : top + door + 54 * unit;
            way(group, way, new Box(arrowX, arrowY, 360 * unit, 200 * unit));
        });
    }

    private static Node sign(EmergencyKind kind, double x, double y, double size) {
        var icon =
                switch (kind) {
                    case EVACUATE -> BoardIcon.RUNNER;
                    case SHELTER -> BoardIcon.SHELTER;
                    case SERVICE_STOPPED, MAINTENANCE -> BoardIcon.PAUSE;
                };
        return icon.at(new Box(x - size / 2, y - size / 2, size, size), BOLD, Tone.INK);
    }

    private static void way(Group group, Exit exit, Box box) {
        group.getChildren().add(arrow(exit, box, Tone.CINNABAR_INK));
        var style = Lettering.of(box.width() * 0.21).bold().in(Tone.INK);
        double x = box.centre() - style.width(exit.name()) / 2;
        group.getChildren()
                .add(Setting.han(style, exit.name(), x, box.bottom() + style.size() * 0.95));
    }

    private static Node arrow(Exit exit, Box box, Tone tone) {
        var arrow = Arrow.right(box.width(), box.height(), box.height() * 0.215, tone);
        switch (exit.way()) {
            case LEFT -> arrow.setScaleX(-1);
            case AHEAD -> arrow.setRotate(-90);
            case RIGHT -> {}
        }
        return Setting.placed(arrow, box.x(), box.y());
    }

    /// Stretched panels and the panels over windows: phrase and arrow.
    private void strip(Group group, EmergencyKind kind) {
        double unit = height / 360;
        boolean leaves = kind == EmergencyKind.EVACUATE && exit.isPresent();
        var field = new Box(0, 0, height * 1.1, height);
        group.getChildren().add(over(field).ground(Tone.SHEET));
        if (leaves) {
            way(
                    group,
                    exit.get(),
                    new Box(field.x() + 60 * unit, 70 * unit, 270 * unit, 150 * unit));
        } else {
            group.getChildren().add(sign(kind, field.centre(), field.middle(), 230 * unit));
        }
        double x = field.right() + 50 * unit;
        var box = new Box(x, 0, width - x - 40 * unit, height);
        var phrase = texts.text(key(kind, "1")) + texts.text(key(kind, "2"));
        var style = Lettering.of(150 * unit).black().in(Tone.ON_INDIGO);
        group.getChildren()
                .add(
                        Setting.han(
                                Setting.fitted(style, phrase, box.width()),
                                phrase,
                                box.x(),
                                120 * unit));
        line(group, instruction(texts, kind), box, new Line(62 * unit, 236 * unit, true));
        second.ifPresent(language ->
                line(
                        group,
                        instruction(language, kind),
                        box,
                        new Line(44 * unit, 306 * unit, false)));
    }
}
