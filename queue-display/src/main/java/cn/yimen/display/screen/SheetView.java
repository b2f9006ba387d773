package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Newest;
import cn.yimen.display.board.BoardState.NothingCalled;
import cn.yimen.display.board.BoardState.Sheet;
import cn.yimen.display.board.BoardState.Word;
import cn.yimen.ui.icon.Arrow;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/// The large sheet: band, number, arrow, door.
final class SheetView {

    private static final Box SHEET = Place.SHEET;
    private static final double BAND = 132;
    private static final double PADDING = 48;
    private static final double SIDE_RIGHT = 1824;
    private static final double SIDE = 86;
    private static final double SIDE_GAP = 30;
    private static final double DOOR = 296;
    private static final double DOOR_CAP = 0.66;

    /// The mark alone, in the middle of the place where calls will stand.
    private static final double EMPTY_DOOR = 400;

    private static final double ARROW_WIDTH = 164;
    private static final double ARROW_HEIGHT = 150;
    private static final double ARROW_STROKE = 30;
    private static final double LEAST_GAP = 20;
    private static final double NUMBER = 368;
    private static final double DASH_STROKE = 5;

    private final Texts texts;

    SheetView(Texts texts) {
        this.texts = texts;
    }

    /// The drawing, with the frame that may pulse where somebody is being called.
    Drawn of(Sheet sheet) {
        return switch (sheet) {
            case NothingCalled _ -> new Drawn(emptyDoor(), new Frame(new Region()));
            case Newest newest -> newest(newest);
        };
    }

    record Drawn(Node node, Frame frame) {}

    private static Node emptyDoor() {
        var group = new Group();
        var door = DoorView.of("", Look.solid(EMPTY_DOOR, Tone.BOARD_INDIGO));
        double middle = (SHEET.y() + Place.RECENT.bottom()) / 2;
        place(group, door, (Place.WIDTH - door.getPrefWidth()) / 2, middle - EMPTY_DOOR / 2);
        return group;
    }

    private Drawn newest(Newest newest) {
        var word = newest.word();
        var inner = new Region();
        var group = new Group();
        if (!word.isLit()) {
            group.getChildren().addAll(dashes(), dashedDivider());
        } else if (word.isCall()) {
            inner = Tone.PAPER.ground(new Region());
            inner.setManaged(false);
            group.getChildren().addAll(SHEET.ground(Tone.CINNABAR_INK, "20"), inner);
        } else {
            group.getChildren()
                    .addAll(
                            SHEET.ground(Tone.PAPER, "20"),
                            new Box(SHEET.x(), SHEET.y(), BAND, SHEET.height())
                                    .ground(Tone.INDIGO, "20 0 0 20"));
        }
        band(group, word);
        sentence(group, newest);
        return new Drawn(group, new Frame(inner));
    }

    private void band(Group group, Word word) {
        double middleX = SHEET.x() + BAND / 2;
        var tone = word.isCall() ? Tone.ON_INDIGO : Tone.PAPER;
        double size = word.isCall() ? 56 : 66;
        double middle = SHEET.middle();
        if (word.isCall()) {
            double icon = 74;
            group.getChildren().add(BoardIcon.SOUND.at(middleX - icon / 2, 131, icon, tone));
            middle = 348;
        }
        var column = new Setting.Column(middle, size * 1.15);
        group.getChildren()
                .addAll(
                        Setting.column(
                                Lettering.of(size).bold().in(tone),
                                texts.text(key(word)),
                                middleX - size / 2,
                                column));
    }

    private static String key(Word word) {
        return switch (word) {
            case CALLING -> "band.calling";
            case CALLING_AGAIN -> "band.calling.again";
            case NEWEST -> "band.newest";
            case EARLIER -> "band.earlier";
        };
    }

    private void sentence(Group group, Newest newest) {
        var text = newest.word().isLit() ? Tone.INK : Tone.PAPER;
        var strokes = newest.word().isLit() ? Tone.INDIGO : Tone.BOARD_INDIGO;
        var window = newest.call().window().value();
        double middle = SHEET.middle();
        double doorX = doorX(window);
        double numberX = SHEET.x() + BAND + PADDING;
        double room = doorX - numberX - ARROW_WIDTH - 2 * LEAST_GAP;
        var words = newest.call().number().text();
        var lettering = Setting.fitted(Lettering.of(NUMBER).black().in(text), words, room);
        var number = Setting.digits(lettering, words, numberX, middle);
        number.setId("newest-number");
        double arrowX = (Setting.right(number) + doorX - ARROW_WIDTH) / 2;
        var arrow = Arrow.right(ARROW_WIDTH, ARROW_HEIGHT, ARROW_STROKE, strokes);
        var door = DoorView.of(window, Look.solid(DOOR, strokes).digits(text, DOOR_CAP));
        group.getChildren().add(number);
        place(group, arrow, Math.rint(arrowX), middle - ARROW_HEIGHT / 2);
        place(group, door, doorX, middle - DOOR / 2);
        group.getChildren()
                .addAll(
                        Setting.column(
                                Lettering.of(SIDE).bold().in(text),
                                texts.text("sheet.window"),
                                SIDE_RIGHT - SIDE,
                                new Setting.Column(middle, SIDE * 1.1)));
    }

    private static double doorX(String window) {
        return Math.rint(SIDE_RIGHT - SIDE - SIDE_GAP - DoorView.width(window, DOOR));
    }

    private static void place(Group group, Node node, double x, double y) {
        if (node instanceof Pane pane) {
            pane.setManaged(false);
            pane.resize(pane.getPrefWidth(), pane.getPrefHeight());
        }
        node.relocate(0, 0);
        node.setLayoutX(x);
        node.setLayoutY(y);
        group.getChildren().add(node);
    }

    private static Node dashes() {
        var outline = SHEET.outline(Tone.BOARD_INDIGO, DASH_STROKE, 20);
        outline.getStrokeDashArray().setAll(10.0, 5.0);
        return outline;
    }

    private static Node dashedDivider() {
        double x = SHEET.x() + BAND + DASH_STROKE / 2;
        var line = new Line(x, SHEET.y() + 10, x, SHEET.y() + SHEET.height() - DASH_STROKE);
        line.setStrokeWidth(DASH_STROKE);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(10.0, 5.0);
        return Tone.BOARD_INDIGO.stroke(line);
    }
}
