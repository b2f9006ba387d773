package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ApplyTouch;
import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.Capturing;
import cn.yimen.kiosk.flow.FieldRules;
import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.FormPlan.Kind;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Notice;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// 自助填表: one section a page. What the card says stands there already; a whole field is one target.
final class FormScreen {
    private static final double FIELD = 128;
    private static final double GAP = 20;
    private static final Area DISCARD = new Area(776, 392, 240, Layout.TARGET);

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet form = new Sheet();
    private final StepBars steps;
    private final PrimaryAct next;
    private final Drawn<View> drawn = new Drawn<>(this::draw);

    /// @param papers whether papers can be laid under a camera after it
    private record View(FormPage page, boolean papers) {}

    FormScreen(Surroundings around) {
        this.around = around;
        page.add(form.pane());
        steps = new StepBars(around);
        page.add(steps.node());
        page.put(
                Key.plain(around.text("form.later"), around.send(new ApplyTouch.KeepForLater())),
                Layout.SECONDARY);
        Button key = page.add(Key.of(KeyStyle.PRIMARY, new Pane(), "", () -> {}));
        next = new PrimaryAct(around, key);
        Layout.PRIMARY_NARROW.place(key);
    }

    Region show(World world, FormPage state) {
        drawn.show(new View(state, Capturing.isPossible(world, state)));
        return page.pane();
    }

    private void draw(View view) {
        var state = view.page();
        form.clear();
        form.at(
                Lettering.TITLE.bold().fitted(state.draft().item().name(), Layout.FULL, 34),
                Layout.LEFT,
                250);
        var names = FormSteps.of(around, state.draft().plan(), view.papers());
        names.show(steps, state.section());
        double top = 392;
        if (state.takenUp()) {
            form.put(
                    Notice.done(around.text("form.taken-up")),
                    new Area(Layout.LEFT, top, DISCARD.x() - Layout.LEFT - GAP, DISCARD.height()));
            form.put(
                    Key.plain(
                            around.text("form.discard"),
                            around.send(new ApplyTouch.DiscardDraft())),
                    DISCARD);
            top += DISCARD.height() + GAP;
        }
        for (var field : state.draft().fields(state.section())) {
            top = draw(state, field, top) + GAP;
        }
        next.show(
                Icon.NEXT,
                around.text("form.next", names.name(state.section() + 1)),
                KioskEvent.Key.CONFIRM);
    }

    /// @return where it ends
    private double draw(FormPage state, Field field, double top) {
        var problem = Optional.ofNullable(state.problems().get(field.code()));
        double end =
                switch (field.kind()) {
                    case CHOICE, CHOICES, CHECK -> choices(state, field, top);
                    case TEXT, NUMBER, DATE, ID_NUMBER, PHONE, MONEY, AT_WINDOW ->
                            line(state, field, top, problem.isPresent());
                };
        if (problem.isEmpty()) {
            return end;
        }
        form.put(
                Row.left(
                        12,
                        IconView.plain(Icon.WARN, 36, Tone.CINNABAR_INK),
                        Lettering.BODY
                                .bold()
                                .in(Tone.CINNABAR_INK)
                                .fitted(around.text("form.problem." + problem.get()), 860, 24)),
                new Area(Layout.LEFT, end + 4, Layout.FULL, 52));
        return end + 56;
    }

    private double line(FormPage state, Field field, double top, boolean wrong) {
        var value = state.draft().value(field);
        boolean fromCard = FieldRules.isFromCard(field, value, state.visitor());
        var area = new Area(Layout.LEFT, top, Layout.FULL, FIELD);
        boolean typed = FieldRules.isTyped(field) && !fromCard;
        var ground = new Area(0, 0, Layout.FULL, FIELD).size(new Pane());
        ground.getStyleClass().add(wrong ? "field-wrong" : typed ? "field" : "card");
        var sheet = new Sheet(ground);
        sheet.at(Lettering.BODY.bold().fitted(field.label(), 230, 24), 36, 76);
        if (!FieldRules.isFilledHere(field, value)) {
            sheet.at(Lettering.BODY.soft().fitted(around.text("form.at-window"), 620, 24), 288, 76);
        } else if (value.isEmpty()) {
            sheet.at(Lettering.LABEL.soft().fitted(around.text("form.touch"), 420, 24), 288, 78);
        } else {
            sheet.at(Lettering.LABEL.fitted(FormWords.shown(field, value), 400, 26), 288, 78);
        }
        if (fromCard) {
            end(sheet, Icon.IDCARD, "form.from-card", Tone.JADE);
        } else if (typed) {
            end(sheet, Icon.PEN, value.isEmpty() ? "form.fill" : "form.change", Tone.INDIGO);
        }
        if (typed) {
            form.put(
                    Key.of(
                            KeyStyle.BARE,
                            ground,
                            field.label() + ", " + FormWords.shown(field, value),
                            around.send(new ApplyTouch.EditField(field.code()))),
                    area);
        } else {
            ground.setMouseTransparent(true);
            form.put(ground, area);
        }
        return top + FIELD;
    }

    private void end(Sheet sheet, Icon icon, String key, Tone tone) {
        sheet.at(IconView.plain(icon, 40, tone), 716, 44);
        sheet.at(Lettering.BODY.bold().in(tone).fitted(around.text(key), 148, 20), 768, 76);
    }

    private double choices(FormPage state, Field field, double top) {
        form.at(
                Lettering.BODY.bold().fitted(field.label(), Layout.FULL, 24),
                Layout.LEFT + 36,
                top + 38);
        var options =
                field.kind() == Kind.CHECK
                        ? List.of(new Option("true", around.text("form.yes")))
                        : field.choices().stream()
                                .map(choice -> new Option(choice.code(), choice.words()))
                                .toList();
        var chosen = state.draft().value(field).lines().toList();
        for (int i = 0; i < options.size(); i++) {
            int row = i / 2;
            var area = new Area(Layout.LEFT + 484.0 * (i % 2), top + 60 + 140.0 * row, 468, 120);
            option(field, options.get(i), chosen.contains(options.get(i).code()), area);
        }
        return top + 60 + 140.0 * Math.ceilDiv(options.size(), 2) - 20;
    }

    private record Option(String code, String words) {}

    private void option(Field field, Option option, boolean isChosen, Area area) {
        var tone = isChosen ? Tone.INDIGO : Tone.INK;
        var text = Lettering.BODY.bold().in(tone).fitted(option.words(), 360, 22);
        var key =
                Key.of(
                        KeyStyle.PLAIN,
                        isChosen
                                ? Row.beside(14, IconView.plain(Icon.CHECK, 36, Tone.INDIGO), text)
                                : Row.beside(0, text),
                        option.words(),
                        around.send(new ApplyTouch.ChooseOption(field.code(), option.code())));
        Key.choose(key, isChosen);
        form.put(key, area);
    }
}
