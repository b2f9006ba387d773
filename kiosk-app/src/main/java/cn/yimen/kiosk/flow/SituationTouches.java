package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.Applying.SituationQuestion;
import cn.yimen.kiosk.flow.Guide.Question;
import cn.yimen.kiosk.flow.GuideTouch.Answer;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What the situation is (情形), asked before the form: it decides which papers are needed.
final class SituationTouches {

    private SituationTouches() {}

    /// The first question that is not answered, or the form.
    static Applying begin(World world, FormPage page) {
        return path(world, page.draft())
                .open()
                .<Applying>map(question -> asking(world, page, question))
                .orElseGet(() -> form(world, page));
    }

    /// What came before the form: the last question, answered as it was; empty where none is asked.
    static Optional<Applying> before(World world, FormPage page) {
        return path(world, page.draft()).last().map(question -> asking(world, page, question));
    }

    static SituationPath path(World world, FormDraft draft) {
        return SituationPath.of(world.guide(draft.item()), draft.support().answers());
    }

    static Next on(Kiosk kiosk, SituationQuestion at, Touch touch) {
        return switch (touch) {
            case Answer(String code) when isOffered(at.question(), code) ->
                    at.question().several()
                            ? ApplyTouches.to(kiosk, at.ticked(toggled(at.ticked(), code)))
                            : answered(kiosk, at, Set.of(code));
            case KioskEvent.Key.CONFIRM ->
                    at.question().several() ? answered(kiosk, at, at.ticked()) : Next.of(kiosk);
            case KioskEvent.Key.BACK -> back(kiosk, at);
            default -> Next.of(kiosk);
        };
    }

    private static boolean isOffered(Question question, String code) {
        return question.options().stream().anyMatch(option -> option.code().equals(code));
    }

    private static Set<String> toggled(Set<String> codes, String code) {
        var changed = new HashSet<>(codes);
        if (!changed.remove(code)) {
            changed.add(code);
        }
        return changed;
    }

    private static Next answered(Kiosk kiosk, SituationQuestion at, Set<String> options) {
        var page = at.page().with(at.draft().answering(at.question().code(), options));
        return ApplyTouches.to(
                kiosk,
                path(kiosk.world(), page.draft())
                        .after(at.question())
                        .<Applying>map(question -> asking(kiosk.world(), page, question))
                        .orElseGet(() -> form(kiosk.world(), page)));
    }

    private static Next back(Kiosk kiosk, SituationQuestion at) {
        return path(kiosk.world(), at.draft())
                .before(at.question())
                .map(question -> ApplyTouches.to(kiosk, asking(kiosk.world(), at.page(), question)))
                .orElseGet(() -> Next.of(kiosk.with(at.from())));
    }

    /// A question that was answered shows how.
    private static SituationQuestion asking(World world, FormPage page, Question question) {
        var answered = page.draft().support().answers().getOrDefault(question.code(), Set.of());
        return new SituationQuestion(
                page, question, path(world, page.draft()).upTo(question), answered);
    }

    /// Only now answers that count no more are dropped: until then one can go back to them.
    private static FormPage form(World world, FormPage page) {
        var counting = path(world, page.draft()).answers();
        return page.draft().support().answers().equals(counting)
                ? page
                : page.with(page.draft().answering(counting));
    }
}
