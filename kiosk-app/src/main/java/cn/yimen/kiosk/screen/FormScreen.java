package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ApplyTouch;
import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.Capturing;
import cn.yimen.kiosk.flow.FieldRules;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.FormPlan;
import cn.yimen.kiosk.flow.FormPlan.Kind;
import cn.yimen.kiosk.flow.HandInRules;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/// 自助填表: one section a page. What the card says stands there already; a whole field is one target.
/// In elder type one field at a time.
final class FormScreen {
    private final Surroundings around;
    private final PageView view;

    private record Option(String code, String words) {}

    FormScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(World world, FormPage state) {
        var names = FormSteps.of(around, state.draft().plan(), Capturing.isPossible(world, state));
        var fields =
                state.draft().fields(state.section()).stream()
                        .map(field -> tile(state, field))
                        .toList();
        var page =
                Page.titled(around.name(state.draft().item()))
                        .steps(names.names(), state.section());
        return view.show(
                window(world, state, state.takenUp() ? takenUp(page) : page)
                        .with(Block.of(fields).turning().oneByOneForElders())
                        .secondary(Act.of(around.text("form.later"), new ApplyTouch.KeepForLater()))
                        .primary(
                                Act.onwards(
                                        around.text("form.next", names.name(state.section() + 1)),
                                        KioskEvent.Key.CONFIRM)));
    }

    /// Said before anything is typed: what no machine may take needs a number.
    private Page window(World world, FormPage state, Page page) {
        return HandInRules.forWindow(world, state.draft())
                .filter(_ -> state.section() == 0)
                .map(item ->
                        page.notice(Band.attention(Icon.INFO, around.text("handin.window.first")))
                                .with(
                                        Block.grid(
                                                        1,
                                                        240,
                                                        List.of(
                                                                new WindowKey(around, world)
                                                                        .choice(item)))
                                                .aside()))
                .orElse(page);
    }

    private Page takenUp(Page page) {
        return page.notice(Band.done(around.text("form.taken-up")))
                .with(
                        Block.grid(
                                        1,
                                        240,
                                        List.of(
                                                Choice.of(
                                                        around.text("form.discard"),
                                                        new ApplyTouch.DiscardDraft())))
                                .aside());
    }

    private Tile tile(FormPage state, FormPlan.Field field) {
        var problem =
                Optional.ofNullable(state.problems().get(field.code()))
                        .map(why -> FormWords.problem(around, field, why));
        return switch (field.kind()) {
            case CHOICE, CHOICES, CHECK ->
                    new Choices(label(state, field), options(state, field), problem);
            case TEXT, NUMBER, DATE, ID_NUMBER, PHONE, MONEY, AT_WINDOW ->
                    line(state, field).wrong(problem);
        };
    }

    private Field line(FormPage state, FormPlan.Field field) {
        var value = state.draft().value(field);
        var shown = FormWords.shown(field, value);
        boolean fromCard = FieldRules.isFromCard(field, value, state.visitor());
        var elsewhere = FormWords.elsewhere(around, field, value);
        if (elsewhere.isPresent()) {
            return Field.known(field.label(), elsewhere.get());
        }
        if (fromCard) {
            return Field.known(field.label(), shown)
                    .ending(Icon.IDCARD, around.text("form.from-card"), Tone.JADE);
        }
        return typed(state, field, shown);
    }

    /// One that stood there already says who had said it, and once it is changed what that was.
    private Field typed(FormPage state, FormPlan.Field field, String shown) {
        var draft = state.draft();
        var value = draft.value(field);
        var open =
                Field.open(
                        field.label(),
                        value.isEmpty() ? "" : shown,
                        around.text("form.touch"),
                        new ApplyTouch.EditField(field.code()));
        var source = draft.source(field);
        if (source.isPresent()) {
            return open.ending(Icon.PEN, around.text("form.from-change", source.get()), Tone.JADE);
        }
        if (draft.isCorrected(field)) {
            return open.ending(Icon.PEN, corrected(draft, field), Tone.INDIGO);
        }
        return open.ending(
                Icon.PEN, around.text(value.isEmpty() ? "form.fill" : "form.change"), Tone.INDIGO);
    }

    private String corrected(FormDraft draft, FormPlan.Field field) {
        return draft.prefill(field)
                .map(said -> FormWords.shown(field, said.value()))
                .map(before -> around.text("form.corrected-from", before))
                .orElseGet(() -> around.text("form.corrected"));
    }

    private String label(FormPage state, FormPlan.Field field) {
        var draft = state.draft();
        return draft.source(field)
                .map(who -> around.text("form.label-from", field.label(), who))
                .or(() ->
                        draft.prefill(field)
                                .map(_ -> around.text("handin.corrected", field.label())))
                .orElse(field.label());
    }

    private List<Choice> options(FormPage state, FormPlan.Field field) {
        var chosen = state.draft().value(field).lines().toList();
        var options =
                field.kind() == Kind.CHECK
                        ? Stream.of(new Option("true", around.text("form.yes")))
                        : field.choices().stream()
                                .map(choice -> new Option(choice.code(), choice.words()));
        return options.map(option ->
                        Choice.of(
                                        option.words(),
                                        new ApplyTouch.ChooseOption(field.code(), option.code()))
                                .chosen(chosen.contains(option.code())))
                .toList();
    }
}
