package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Newest;
import cn.yimen.display.board.BoardState.NothingCalled;
import cn.yimen.display.board.BoardState.Sheet;
import cn.yimen.display.board.BoardState.Word;
import cn.yimen.display.screen.Layout.SheetPlan;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/// The large sheet: band, number, arrow, door.
final class SheetView {

    private static final double DASH_STROKE = 5;
    private static final double WORD_PITCH = 1.15;
    private static final double ICON_GAP = 0.3;

    private final Texts texts;
    private final Optional<Texts> second;
    private final SheetPlan plan;
    private final Box empty;

    /// @param empty where calls will stand; the mark stands in its middle until the first one
    SheetView(Texts texts, Optional<Texts> second, SheetPlan plan, Box empty) {
        this.texts = texts;
        this.second = second;
        this.plan = second.isPresent() ? plan.bilingual() : plan;
        this.empty = empty;
    }

    /// The drawing, with the frame that may pulse where somebody is being called.
    Drawn of(Sheet sheet) {
        return switch (sheet) {
            case NothingCalled _ -> new Drawn(emptyDoor(), new Frame(new Pane(), plan));
            case Newest newest -> newest(newest);
        };
    }

    record Drawn(Node node, Frame frame) {}

    private Node emptyDoor() {
        double height = Math.rint(Math.min(400, empty.height() * 0.6));
        var door = DoorView.of("", Look.solid(height, Tone.BOARD_INDIGO));
        return Setting.placed(
                door,
                Math.rint(empty.centre() - door.getPrefWidth() / 2),
                Math.rint(empty.middle() - height / 2));
    }

    private Drawn newest(Newest newest) {
        var word = newest.word();
        var inner = new Pane();
        var group = new Group();
        if (!word.isLit()) {
            group.getChildren().addAll(dashes(), dashedDivider());
        } else if (word.isCall()) {
            inner = Tone.PAPER.ground(new Pane());
            inner.setManaged(false);
            group.getChildren().addAll(plan.box().ground(Tone.CINNABAR_INK, "20"), inner);
        } else {
            var radii = plan.bandRight() ? "0 20 20 0" : "20 0 0 20";
            group.getChildren()
                    .addAll(
                            plan.box().ground(Tone.PAPER, "20"),
                            bandBox().ground(Tone.INDIGO, radii));
        }
        band(group, word, newest.unspoken());
        group.getChildren().add(new Sentence(texts, second, plan).of(newest));
        return new Drawn(group, new Frame(inner, plan));
    }

    private Box bandBox() {
        var box = plan.box();
        double x = plan.bandRight() ? box.right() - plan.band() : box.x();
        return new Box(x, box.y(), plan.band(), box.height());
    }

    /// The word, one character under the other, below the sign of sound where that has room and the
    /// call can be heard.
    private void band(Group group, Word word, boolean unspoken) {
        var box = bandBox();
        var tone = word.isLit() ? Tone.ON_INDIGO : Tone.PAPER;
        boolean sounds = word.isCall() && plan.icon() > 0 && !unspoken;
        double size = sounds ? Math.rint(plan.word() * 0.85) : plan.word();
        var words = size > 0 ? texts.text(key(word)) : "";
        double middle = box.middle();
        if (sounds) {
            double column = size * WORD_PITCH * words.length();
            double gap = plan.icon() * ICON_GAP / 2;
            double top = box.middle() - (plan.icon() + gap + column) / 2;
            group.getChildren()
                    .add(
                            BoardIcon.SOUND.at(
                                    box.centre() - plan.icon() / 2, top, plan.icon(), tone));
            middle = top + plan.icon() + gap + column / 2;
        }
        var column = new Setting.Column(middle, size * WORD_PITCH);
        group.getChildren()
                .addAll(
                        Setting.column(
                                Lettering.of(size).bold().in(tone),
                                words,
                                box.centre() - size / 2,
                                column));
    }

    static String key(Word word) {
        return switch (word) {
            case CALLING -> "band.calling";
            case CALLING_AGAIN -> "band.calling.again";
            case NEWEST -> "band.newest";
            case EARLIER -> "band.earlier";
        };
    }

    private Node dashes() {
        var outline = plan.box().outline(Tone.BOARD_INDIGO, DASH_STROKE, 20);
        outline.getStrokeDashArray().setAll(10.0, 5.0);
        return outline;
    }

    private Node dashedDivider() {
        var box = bandBox();
        double x = plan.bandRight() ? box.x() : box.right();
        var line =
                new Line(
                        x + DASH_STROKE / 2,
                        box.y() + 10,
                        x + DASH_STROKE / 2,
                        box.bottom() - DASH_STROKE);
        line.setStrokeWidth(DASH_STROKE);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(10.0, 5.0);
        return Tone.BOARD_INDIGO.stroke(line);
    }
}
