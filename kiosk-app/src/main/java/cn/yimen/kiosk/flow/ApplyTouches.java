package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.ApplyTouch.Agree;
import cn.yimen.kiosk.flow.ApplyTouch.ChooseOption;
import cn.yimen.kiosk.flow.ApplyTouch.DiscardDraft;
import cn.yimen.kiosk.flow.ApplyTouch.EditField;
import cn.yimen.kiosk.flow.ApplyTouch.KeepForLater;
import cn.yimen.kiosk.flow.Applying.Consent;
import cn.yimen.kiosk.flow.Applying.ConsentQuestion;
import cn.yimen.kiosk.flow.Applying.DiscardQuestion;
import cn.yimen.kiosk.flow.Applying.FieldEntry;
import cn.yimen.kiosk.flow.Applying.FormChecked;
import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.Applying.SituationQuestion;
import cn.yimen.kiosk.flow.ErrandEffect.DiscardKept;
import cn.yimen.kiosk.flow.ErrandEffect.FindDraft;
import cn.yimen.kiosk.flow.ErrandEffect.KeepDraft;
import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.Browsing;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Filling in a form: section by section, kept after each where the person lets it be.
final class ApplyTouches {

    private ApplyTouches() {}

    /// An item without a form, or a person whom nobody knows, stays where they are.
    static Next begin(Kiosk kiosk, ServiceItem item, Browsing from) {
        var plan = kiosk.world().form(item);
        var holder = from.visitor().holder();
        if (plan.isEmpty() || holder.isEmpty()) {
            return Next.of(kiosk);
        }
        var draft = FormDraft.begun(item, plan.get(), from.visitor());
        long session = kiosk.session().number();
        var page = new FormPage(draft, 0, Map.of(), Consent.NOT_ASKED, false, from);
        var next =
                Next.of(
                        kiosk.with(SituationTouches.begin(kiosk.world(), page)),
                        new FindDraft(session, holder.get(), item.code()));
        return kiosk.world().provinceAnswers() && from.visitor().cardRead()
                ? next.and(new DealEffect.AskProfile(session, holder.get()))
                : next;
    }

    static Next on(Kiosk kiosk, Applying at, Touch touch) {
        return switch (at) {
            case SituationQuestion asking -> SituationTouches.on(kiosk, asking, touch);
            case FormPage page -> page(kiosk, page, touch);
            case FieldEntry entry -> entry(kiosk, entry, touch);
            case ConsentQuestion question -> question(kiosk, question, touch);
            case DiscardQuestion question -> discard(kiosk, question, touch);
            case HandingIn handing -> HandInTouches.on(kiosk, handing, touch);
            case Capturing capturing -> CaptureTouches.on(kiosk, capturing, touch);
            case FormChecked checked -> checked(kiosk, checked, touch);
        };
    }

    static Next to(Kiosk kiosk, Applying state) {
        return Next.of(kiosk.with(state));
    }

    private static Next page(Kiosk kiosk, FormPage at, Touch touch) {
        return switch (touch) {
            case EditField(String code) ->
                    field(at, code)
                            .filter(field -> FieldRules.isWritten(at, field))
                            .map(field -> to(kiosk, FieldEntry.of(at, field)))
                            .orElseGet(() -> Next.of(kiosk));
            case ChooseOption(String code, String option) ->
                    field(at, code)
                            .map(field -> to(kiosk, at.with(chosen(at.draft(), field, option))))
                            .orElseGet(() -> Next.of(kiosk));
            case KioskEvent.Key.CONFIRM -> confirmed(kiosk, at);
            case KeepForLater _ -> keepForLater(kiosk, at);
            case KioskEvent.Key.TAKE_NUMBER -> WindowInstead.take(kiosk, at);
            case DiscardDraft _ when at.draft().id().isPresent() ->
                    to(kiosk, new DiscardQuestion(at));
            case KioskEvent.Key.BACK ->
                    at.section() == 0
                            ? Next.of(kiosk.with(beforeTheForm(kiosk.world(), at)))
                            : to(kiosk, at.at(at.section() - 1));
            default -> Next.of(kiosk);
        };
    }

    private static KioskState beforeTheForm(World world, FormPage at) {
        return SituationTouches.before(world, at)
                .<KioskState>map(asking -> asking)
                .orElse(at.from());
    }

    private static Optional<Field> field(FormPage at, String code) {
        return at.draft().fields(at.section()).stream()
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    private static FormDraft chosen(FormDraft draft, Field field, String option) {
        boolean known = field.choices().stream().anyMatch(choice -> choice.code().equals(option));
        return switch (field.kind()) {
            case CHOICE -> known ? draft.with(field, option) : draft;
            case CHOICES -> known ? draft.with(field, toggled(draft.value(field), option)) : draft;
            case CHECK -> draft.with(field, draft.value(field).isEmpty() ? "true" : "");
            case TEXT, NUMBER, DATE, ID_NUMBER, PHONE, MONEY, AT_WINDOW -> draft;
        };
    }

    private static String toggled(String value, String option) {
        var chosen = new TreeSet<String>();
        value.lines().forEach(chosen::add);
        if (!chosen.remove(option)) {
            chosen.add(option);
        }
        return String.join("\n", chosen);
    }

    private static Next confirmed(Kiosk kiosk, FormPage at) {
        var problems = FieldRules.problems(at.draft(), at.section(), at.visitor());
        if (!problems.isEmpty()) {
            return to(kiosk, at.wrong(problems));
        }
        return at.consent() == Consent.NOT_ASKED
                ? to(kiosk, new ConsentQuestion(at, false))
                : advanced(kiosk, at);
    }

    /// The next section, then the papers where there is a camera, then all of it to be checked;
    /// kept on the way where that is allowed.
    private static Next advanced(Kiosk kiosk, FormPage at) {
        boolean isLast = at.section() + 1 >= at.draft().plan().sections().size();
        var next = to(kiosk, isLast ? afterTheForm(kiosk, at) : at.at(at.section() + 1));
        return at.consent() == Consent.GIVEN ? next.and(keep(kiosk, at)) : next;
    }

    private static Applying afterTheForm(Kiosk kiosk, FormPage at) {
        return HandInTouches.filing(kiosk.world(), at)
                .map(filing -> HandInTouches.begin(at, filing))
                .orElseGet(() -> keptHere(kiosk, at));
    }

    /// Where it cannot be handed in now it is kept.
    private static Applying keptHere(Kiosk kiosk, FormPage at) {
        return Capturing.isPossible(kiosk.world(), at)
                ? CaptureTouches.begin(kiosk.world(), at)
                : new FormChecked(at);
    }

    static KeepDraft keep(Kiosk kiosk, Applying at) {
        return new KeepDraft(
                kiosk.session().number(), at.visitor().holder().orElseThrow(), at.draft());
    }

    private static Next keepForLater(Kiosk kiosk, FormPage at) {
        return at.consent() == Consent.GIVEN
                ? left(kiosk, at)
                : to(kiosk, new ConsentQuestion(at, true));
    }

    static Next left(Kiosk kiosk, Applying at) {
        return Next.of(kiosk.with(Keeping.begun(at, Keeping.What.DRAFT)), keep(kiosk, at));
    }

    private static Next entry(Kiosk kiosk, FieldEntry at, Touch touch) {
        return switch (touch) {
            case TypingTouch typed ->
                    to(
                            kiosk,
                            new FieldEntry(
                                    at.page(),
                                    at.field(),
                                    at.typing().touched(typed),
                                    Optional.empty()));
            case KioskEvent.Key.CONFIRM -> {
                var text = FieldRules.kept(at.field(), at.typing().text());
                var problem = FieldRules.problem(at.field(), text);
                yield problem.isPresent()
                        ? to(kiosk, new FieldEntry(at.page(), at.field(), at.typing(), problem))
                        : to(kiosk, at.page().with(at.draft().with(at.field(), text)));
            }
            case KioskEvent.Key.BACK -> to(kiosk, at.page());
            default -> Next.of(kiosk);
        };
    }

    private static Next question(Kiosk kiosk, ConsentQuestion at, Touch touch) {
        return switch (touch) {
            case Agree(boolean agreed) when agreed -> {
                var page = at.page().agreed(Consent.GIVEN);
                yield at.leaving() ? left(kiosk, page) : advanced(kiosk, page);
            }
            case Agree _ -> {
                var page = at.page().agreed(Consent.REFUSED);
                yield at.leaving() ? to(kiosk, page) : advanced(kiosk, page);
            }
            case KioskEvent.Key.BACK -> to(kiosk, at.page());
            default -> Next.of(kiosk);
        };
    }

    private static Next discard(Kiosk kiosk, DiscardQuestion at, Touch touch) {
        return switch (touch) {
            case DiscardDraft _ ->
                    Next.of(
                            kiosk.with(Keeping.begun(at.page(), Keeping.What.DISCARDED)),
                            new DiscardKept(kiosk.session().number(), at.draft()));
            case KioskEvent.Key.BACK -> to(kiosk, at.page());
            default -> Next.of(kiosk);
        };
    }

    /// Handing in needs the province; until then the draft is kept.
    private static Next checked(Kiosk kiosk, FormChecked at, Touch touch) {
        return switch (touch) {
            case DealTouch.HandIn _ -> to(kiosk, afterTheForm(kiosk, at.page()));
            case KioskEvent.Key.TAKE_NUMBER -> WindowInstead.take(kiosk, at.page());
            case KeepForLater _ ->
                    at.page().consent() == Consent.GIVEN
                            ? left(kiosk, at)
                            : to(kiosk, new ConsentQuestion(at.page(), true));
            case KioskEvent.Key.BACK ->
                    to(
                            kiosk,
                            Capturing.isPossible(kiosk.world(), at.page())
                                    ? CaptureTouches.begin(kiosk.world(), at.page())
                                    : at.page());
            default -> Next.of(kiosk);
        };
    }
}
