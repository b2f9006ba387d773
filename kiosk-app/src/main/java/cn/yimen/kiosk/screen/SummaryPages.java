package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.DealTouch;
import cn.yimen.kiosk.flow.Filing.Rule;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.HandingIn;
import cn.yimen.kiosk.flow.HandingIn.Sheaf;
import cn.yimen.kiosk.flow.Provided;
import cn.yimen.ui.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// All of an application once more, and what one commits oneself to.
record SummaryPages(Surroundings around) {

    Page summary(HandingIn.Summary state) {
        var sheaf = state.sheaf();
        var page =
                Page.titled(around.text("handin.check"))
                        .crumb(around.name(state.draft().item()))
                        .with(Block.card(facts(sheaf)).turning())
                        .first(state.first())
                        .notice(
                                sheaf.isSigned()
                                        ? Band.information(
                                                Icon.PEN, around.text("handin.check.sign"))
                                        : Band.information(
                                                Icon.INFO, around.text("handin.check.true")));
        return page.primary(
                sheaf.isSigned()
                        ? Act.onwards(around.text("handin.to-promise"), new DealTouch.HandIn())
                        : Act.of(Icon.CHECK, around.text("handin.submit"), new DealTouch.HandIn()));
    }

    private List<Fact> facts(Sheaf sheaf) {
        var draft = sheaf.page().draft();
        var fields =
                draft.plan().sections().stream()
                        .flatMap(section -> draft.plan().asked(section, draft.values()).stream())
                        .filter(field -> !draft.value(field).isEmpty())
                        .map(field -> new Fact(field.label(), value(draft, field)));
        var words = new PaperWords(around);
        var papers =
                sheaf.filing().papers().stream()
                        .map(rule -> new Fact(rule.name(), words.of(rule, sheaf.standing(rule))));
        var matter =
                sheaf.filing().matter().stream()
                        .map(one ->
                                new Fact(
                                        around.text("handin.items"),
                                        String.join("、", one.items())));
        var situation = sheaf.filing().situation().stream().map(FormWords::fact);
        return Stream.of(matter, situation, fields, papers).flatMap(all -> all).toList();
    }

    /// What was corrected says so; what somebody else filled in names them.
    private String value(FormDraft draft, Field field) {
        var said = draft.value(field);
        return FormWords.elsewhere(around, field, said)
                .orElseGet(() -> filledIn(draft, field, FormWords.shown(field, said)));
    }

    private String filledIn(FormDraft draft, Field field, String value) {
        if (draft.isCorrected(field)) {
            return around.text("handin.corrected", value);
        }
        return draft.source(field)
                .map(source -> around.text("handin.source", value, source))
                .orElse(value);
    }

    Page promise(HandingIn.PromiseText state) {
        var sheaf = state.sheaf();
        var tiles = new ArrayList<Tile>();
        var promised = named(sheaf, Provided.Promised.class);
        if (!promised.isEmpty()) {
            tiles.add(Words.title(around.text("promise.title")));
            sheaf.filing().terms().promise().ifPresent(text -> tiles.add(Words.lead(text)));
            promised.forEach(rule ->
                    tiles.add(
                            Band.information(
                                    Icon.PEN, around.text("promise.instead", rule.name()))));
        }
        var later = named(sheaf, Provided.Later.class);
        if (!later.isEmpty()) {
            tiles.add(Words.title(around.text("promise.later.title")));
            later.forEach(rule ->
                    tiles.add(
                            Band.information(
                                    Icon.CLOCK,
                                    around.text("promise.later", rule.name(), rule.days()))));
        }
        tiles.add(Band.attention(Icon.WARN, around.text("promise.else")));
        return Page.titled(around.text("promise.read"))
                .crumb(around.name(state.draft().item()))
                .with(Block.of(tiles).turning())
                .primary(
                        Act.onwards(around.text("promise.understood"), new DealTouch.Understood()));
    }

    private static List<Rule> named(Sheaf sheaf, Class<? extends Provided> how) {
        return sheaf.filing().papers().stream()
                .filter(rule ->
                        how.isInstance(sheaf.page().draft().support().provided().get(rule.code())))
                .toList();
    }
}
