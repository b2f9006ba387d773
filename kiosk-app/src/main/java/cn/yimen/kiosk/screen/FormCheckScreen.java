package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ApplyTouch;
import cn.yimen.kiosk.flow.Applying.FormChecked;
import cn.yimen.kiosk.flow.Capturing;
import cn.yimen.kiosk.flow.FieldRules;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.Notice;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Lettering;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/// All of the form, and why it cannot be handed in here now.
final class FormCheckScreen {
    private static final int ROWS = 8;

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet form = new Sheet();
    private final StepBars steps;
    private final Drawn<View> drawn = new Drawn<>(this::draw);

    private record View(FormDraft draft, boolean papers) {}

    FormCheckScreen(Surroundings around) {
        this.around = around;
        page.add(form.pane());
        steps = new StepBars(around);
        page.add(steps.node());
        page.put(
                Key.primary(
                        Icon.CHECK,
                        around.text("form.keep"),
                        around.send(new ApplyTouch.KeepForLater())),
                Layout.PRIMARY);
    }

    Region show(World world, FormChecked state) {
        drawn.show(new View(state.draft(), Capturing.isPossible(world, state.page())));
        return page.pane();
    }

    private void draw(View view) {
        var draft = view.draft();
        form.clear();
        form.at(
                Lettering.TITLE.bold().fitted(draft.item().name(), Layout.FULL, 34),
                Layout.LEFT,
                250);
        var names = FormSteps.of(around, draft.plan(), view.papers());
        names.show(steps, names.ofCheck());
        var fields = fields(draft);
        double pitch = 92;
        var card = Sheet.card(new Area(Layout.LEFT, 392, Layout.FULL, pitch * fields.size() + 16));
        form.add(card.pane());
        for (int i = 0; i < fields.size(); i++) {
            row(card, draft, fields.get(i), 8 + i * pitch);
        }
        form.put(
                Notice.attention(Icon.OFFLINE, around.text("form.not-now")),
                new Area(Layout.LEFT, 1320, Layout.FULL, 100));
        form.put(
                Notice.information(Icon.DOC, papers(view)),
                new Area(Layout.LEFT, 1440, Layout.FULL, 100));
    }

    private String papers(View view) {
        int pages = view.draft().pages().values().stream().mapToInt(List::size).sum();
        if (pages > 0) {
            return around.texts().count("paper.all-taken", pages);
        }
        return around.text(view.papers() ? "paper.rest-to-window" : "form.no-camera");
    }

    private static List<Field> fields(FormDraft draft) {
        return IntStream.range(0, draft.plan().sections().size())
                .boxed()
                .flatMap(section -> draft.fields(section).stream())
                .limit(ROWS)
                .toList();
    }

    private void row(Sheet card, FormDraft draft, Field field, double top) {
        if (top > 8) {
            card.rule(40, 912, top);
        }
        card.at(Lettering.BODY.soft().fitted(field.label(), 230, 22), 40, top + 58);
        var value = draft.value(field);
        var words =
                FieldRules.isFilledHere(field, value)
                        ? FormWords.shown(field, value)
                        : around.text("form.at-window");
        card.at(Lettering.LABEL.bold().fitted(words, 620, 26), 288, top + 60);
    }
}
