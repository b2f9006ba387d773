package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ApplyTouch;
import cn.yimen.kiosk.flow.Applying.FormChecked;
import cn.yimen.kiosk.flow.Capturing;
import cn.yimen.kiosk.flow.DealTouch;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.HandInRules;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/// All of the form, and why it cannot be handed in here now.
final class FormCheckScreen {
    private final Surroundings around;
    private final PageView view;

    FormCheckScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(World world, FormChecked state) {
        var draft = state.draft();
        boolean papers = Capturing.isPossible(world, state.page());
        var names = FormSteps.of(around, draft.plan(), papers);
        var hindrance = HandInRules.hindrance(world, state.page());
        var page =
                Page.titled(around.name(draft.item()))
                        .steps(names.names(), names.ofCheck())
                        .with(Block.card(facts(world, draft)).turning())
                        .notice(
                                hindrance
                                        .map(why -> around.text("handin.hindrance." + why))
                                        .map(why -> Band.attention(Icon.INFO, why)))
                        .notice(Band.information(Icon.DOC, papers(draft, papers)));
        return view.show(
                HandInRules.forWindow(world, draft)
                        .map(item -> new WindowKey(around, world).act(item))
                        .map(act -> page.primary(act).secondary(keep()))
                        .orElseGet(() -> withoutWindow(page, hindrance.isEmpty(), state)));
    }

    private Page withoutWindow(Page page, boolean possible, FormChecked state) {
        var kept = page.primary(keep());
        return possible && state.visitor().cardRead()
                ? kept.secondary(Act.of(around.text("handin.go"), new DealTouch.HandIn()))
                : kept;
    }

    private Act keep() {
        return Act.of(Icon.CHECK, around.text("form.keep"), new ApplyTouch.KeepForLater());
    }

    private String papers(FormDraft draft, boolean possible) {
        int pages = draft.pages().values().stream().mapToInt(List::size).sum();
        if (pages > 0) {
            return around.texts().count("paper.all-taken", pages);
        }
        return around.text(possible ? "paper.rest-to-window" : "form.no-camera");
    }

    private List<Fact> facts(World world, FormDraft draft) {
        return Stream.concat(
                        HandInRules.situation(world, draft).stream().map(FormWords::fact),
                        fields(draft))
                .toList();
    }

    private Stream<Fact> fields(FormDraft draft) {
        return IntStream.range(0, draft.plan().sections().size())
                .boxed()
                .flatMap(section -> draft.fields(section).stream())
                .map(field -> new Fact(field.label(), value(draft, field)));
    }

    private String value(FormDraft draft, Field field) {
        var value = draft.value(field);
        return FormWords.elsewhere(around, field, value)
                .orElseGet(() -> FormWords.shown(field, value));
    }
}
