package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Applying.FieldEntry;
import cn.yimen.kiosk.flow.FieldProblem;
import cn.yimen.kiosk.flow.FormPlan.Kind;
import cn.yimen.kiosk.flow.KioskEvent;
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
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// One field under the pad of digits.
final class FieldScreen {
    private static final double FIRST_ROW = 636;
    private static final double KEY_HEIGHT = 164;

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet typed = new Sheet();
    private final Button x;
    private final Drawn<FieldEntry> drawn = new Drawn<>(this::draw);

    FieldScreen(Surroundings around) {
        this.around = around;
        page.add(typed.pane());
        for (int digit = 0; digit <= 9; digit++) {
            page.put(
                    KeyBoard.digit(around, digit),
                    digit == 0 ? place(3, 1) : place((digit - 1) / 3, (digit - 1) % 3));
        }
        page.put(KeyBoard.erase(around), place(3, 2));
        x =
                page.put(
                        Key.of(
                                KeyStyle.UTILITY,
                                Lettering.TITLE.bold().text("X"),
                                "X",
                                around.send(new KioskEvent.Letter('x'))),
                        place(3, 0));
        page.put(
                Key.primary(
                        Icon.CHECK, around.text("form.set"), around.send(KioskEvent.Key.CONFIRM)),
                Layout.PRIMARY);
    }

    private static Area place(int row, int column) {
        return new Area(
                Layout.LEFT + 324.0 * column, FIRST_ROW + row * (KEY_HEIGHT + 24), 304, KEY_HEIGHT);
    }

    Region show(FieldEntry state) {
        drawn.show(state);
        return page.pane();
    }

    private void draw(FieldEntry state) {
        typed.clear();
        x.setVisible(state.field().kind() == Kind.ID_NUMBER);
        typed.at(
                Lettering.TITLE.bold().fitted(state.field().label(), Layout.FULL, 36),
                Layout.LEFT,
                250);
        var hint = around.text("form.hint." + state.field().kind());
        typed.at(Lettering.BODY.soft().fitted(hint, Layout.FULL, 24), Layout.LEFT, 314);
        var field = new Area(Layout.LEFT, 372, Layout.FULL, 136).place(new Pane());
        field.getStyleClass().add(state.problem().isPresent() ? "field-wrong" : "field-focused");
        typed.add(field);
        var caret = new Area(0, 0, 5, 64).size(Tone.CINNABAR.ground(new Region()));
        new Sheet(field)
                .put(
                        Row.left(6, Lettering.of(60).bold().fitted(shown(state), 860, 34), caret),
                        new Area(36, 14, 890, 108));
        state.problem().ifPresent(this::problem);
    }

    private static String shown(FieldEntry state) {
        return switch (state.field().kind()) {
            case PHONE -> PhonePad.grouped(state.typed());
            case DATE -> FormWords.date(state.typed());
            case TEXT, NUMBER, CHOICE, CHOICES, ID_NUMBER, MONEY, CHECK, AT_WINDOW -> state.typed();
        };
    }

    private void problem(FieldProblem problem) {
        typed.put(
                Row.left(
                        14,
                        IconView.plain(Icon.WARN, 40, Tone.CINNABAR_INK),
                        Lettering.BODY
                                .bold()
                                .in(Tone.CINNABAR_INK)
                                .fitted(around.text("form.problem." + problem), 880, 24)),
                new Area(Layout.LEFT, 524, Layout.FULL, 64));
    }
}
