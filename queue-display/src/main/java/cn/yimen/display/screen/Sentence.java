package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Newest;
import cn.yimen.display.screen.Layout.SheetPlan;
import cn.yimen.ui.icon.Arrow;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;

/// Number, arrow, door: the sentence on the large sheet, in one row or stacked, with a line in a
/// second language at its foot where there is one.
final class Sentence {

    private static final double DOOR_CAP = 0.66;
    private static final double LEAST_GAP = 20;
    private static final double SIDE_GAP = 0.35;
    private static final double SIDE_PITCH = 1.1;

    /// A number that would have to be smaller than this part of its size is stacked instead.
    private static final double SMALLEST = 0.62;

    private static final double SECOND = 62;
    private static final double SECOND_PART = 0.17;

    private final Texts texts;
    private final Optional<Texts> second;
    private final SheetPlan wanted;

    Sentence(Texts texts, Optional<Texts> second, SheetPlan plan) {
        this.texts = texts;
        this.second = second;
        wanted = plan;
    }

    Node of(Newest newest) {
        var plan = isTooLong(newest) ? wanted.stack() : wanted;
        var group = new Group();
        var content = content(plan);
        var upper = second.isPresent() ? above(content) : content;
        if (plan.stacked()) {
            stacked(group, newest, plan, upper);
        } else {
            row(group, newest, plan, upper);
        }
        second.ifPresent(language -> foot(group, newest, language, content));
        return group;
    }

    private boolean isTooLong(Newest newest) {
        if (wanted.stacked()) {
            return false;
        }
        var content = content(wanted);
        double room = sideX(wanted, content) - content.x();
        double door = DoorView.width(newest.call().window().value(), wanted.door());
        double needed = number(newest, wanted).width(newest.call().number().text()) * SMALLEST;
        return needed > room - door - wanted.arrow().width() - 2 * LEAST_GAP;
    }

    private static Box content(SheetPlan plan) {
        var box = plan.box();
        double left = plan.bandRight() ? plan.padding() : plan.band() + plan.padding();
        double right = plan.bandRight() ? plan.band() + plan.padding() : plan.padding();
        return new Box(box.x() + left, box.y(), box.width() - left - right, box.height());
    }

    private static Box above(Box content) {
        double foot = content.height() * SECOND_PART;
        return new Box(content.x(), content.y(), content.width(), content.height() - foot);
    }

    private void row(Group group, Newest newest, SheetPlan plan, Box content) {
        var window = newest.call().window().value();
        double middle = content.middle();
        double doorX = doorX(plan, content, window);
        double room = doorX - content.x() - plan.arrow().width() - 2 * LEAST_GAP;
        double right = number(group, newest, plan, new Spot(content.x(), middle, room));
        var arrow = plan.arrow();
        double arrowX = (right + doorX - arrow.width()) / 2;
        arrow(group, newest, arrow, new Spot(Math.rint(arrowX), middle, 0));
        door(group, newest, plan, new Spot(doorX, middle, 0));
        side(group, newest, plan, new Spot(sideX(plan, content), middle, 0));
    }

    private void stacked(Group group, Newest newest, SheetPlan plan, Box content) {
        double upper = content.y() + content.height() * 0.298;
        double lower = content.y() + content.height() * 0.727;
        number(group, newest, plan, new Spot(content.x(), upper, content.width()));
        double doorX = doorX(plan, content, newest.call().window().value());
        arrow(group, newest, plan.arrow(), new Spot(content.x() + 6, lower, 0));
        door(group, newest, plan, new Spot(doorX, lower, 0));
        side(group, newest, plan, new Spot(sideX(plan, content), lower, 0));
    }

    /// @param x left edge
    /// @param middle of the height
    /// @param room in which it must stay, where that is asked
    private record Spot(double x, double middle, double room) {}

    private static double sideX(SheetPlan plan, Box content) {
        return content.right() - plan.side();
    }

    private static double doorX(SheetPlan plan, Box content, String window) {
        return Math.rint(
                sideX(plan, content)
                        - plan.side() * SIDE_GAP
                        - DoorView.width(window, plan.door()));
    }

    private static Lettering number(Newest newest, SheetPlan plan) {
        return Lettering.of(plan.number()).black().in(text(newest));
    }

    private static double number(Group group, Newest newest, SheetPlan plan, Spot spot) {
        var words = newest.call().number().text();
        var style = Setting.fitted(number(newest, plan), words, spot.room());
        var number = Setting.digits(style, words, spot.x(), spot.middle());
        number.setId("newest-number");
        group.getChildren().add(number);
        return Setting.right(number);
    }

    private static void arrow(Group group, Newest newest, Layout.ArrowPlan plan, Spot spot) {
        var arrow = Arrow.right(plan.width(), plan.height(), plan.stroke(), strokes(newest));
        double y = spot.middle() - plan.height() / 2;
        group.getChildren().add(Setting.placed(arrow, spot.x(), Math.rint(y)));
    }

    private static void door(Group group, Newest newest, SheetPlan plan, Spot spot) {
        var look = Look.solid(plan.door(), strokes(newest)).digits(text(newest), DOOR_CAP);
        var door = DoorView.of(newest.call().window().value(), look);
        double y = Math.rint(spot.middle() - plan.door() / 2);
        group.getChildren().add(Setting.placed(door, spot.x(), y));
    }

    private void side(Group group, Newest newest, SheetPlan plan, Spot spot) {
        if (plan.side() == 0) {
            return;
        }
        group.getChildren()
                .addAll(
                        Setting.column(
                                Lettering.of(plan.side()).bold().in(text(newest)),
                                texts.text("sheet.window"),
                                spot.x(),
                                new Setting.Column(spot.middle(), plan.side() * SIDE_PITCH)));
    }

    /// What kind of call it is on the left, where to go on the right.
    private static void foot(Group group, Newest newest, Texts language, Box content) {
        double part = content.height() * SECOND_PART;
        double middle = content.bottom() - part * 0.85;
        var style = Lettering.of(Math.min(SECOND, Math.rint(part))).medium().in(text(newest));
        var where = language.text("sheet.window.whole", newest.call().window().value());
        var kind = language.text(SheetView.key(newest.word()));
        double whereX = content.right() - style.width(where);
        group.getChildren()
                .addAll(
                        Setting.han(style, kind, content.x() + 6, middle),
                        Setting.han(style, where, whereX, middle));
    }

    private static Tone text(Newest newest) {
        return newest.word().isLit() ? Tone.INK : Tone.PAPER;
    }

    private static Tone strokes(Newest newest) {
        return newest.word().isLit() ? Tone.INDIGO : Tone.BOARD_INDIGO;
    }
}
