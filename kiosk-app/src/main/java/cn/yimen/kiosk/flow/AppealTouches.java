package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.kiosk.flow.AppealTouch.Begin;
import cn.yimen.kiosk.flow.AppealTouch.ChooseKind;
import cn.yimen.kiosk.flow.AppealTouch.ChooseTopic;
import cn.yimen.kiosk.flow.AppealTouch.Hand;
import cn.yimen.kiosk.flow.AppealTouch.KeepConfidential;
import cn.yimen.kiosk.flow.AppealTouch.OpenAnswer;
import cn.yimen.kiosk.flow.AppealTouch.TogglePhrase;
import cn.yimen.kiosk.flow.Appealing.AnswerShown;
import cn.yimen.kiosk.flow.Appealing.KnownAnswers;
import cn.yimen.kiosk.flow.Appealing.Step;
import cn.yimen.kiosk.flow.Appealing.Telling;
import cn.yimen.kiosk.flow.Appealing.Wording;
import cn.yimen.kiosk.flow.ErrandEffect.KeepAppeal;
import cn.yimen.kiosk.flow.KioskEvent.Digit;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.Province.KnownAnswer;
import java.util.List;
import java.util.Optional;

/// 12345: reading what is known, and telling what is the matter.
final class AppealTouches {

    private static final int LONGEST_WORDS = 300;

    private AppealTouches() {}

    static Next begin(Kiosk kiosk, Visitor visitor) {
        return Next.of(
                kiosk.with(
                        answers(kiosk.world()).isEmpty()
                                ? telling(visitor)
                                : new KnownAnswers(visitor, 0)));
    }

    static Next on(Kiosk kiosk, Appealing at, Touch touch) {
        return switch (at) {
            case KnownAnswers known -> known(kiosk, known, touch);
            case AnswerShown shown -> shown(kiosk, shown, touch);
            case Telling telling -> telling(kiosk, telling, touch);
            case Wording wording -> wording(kiosk, wording, touch);
        };
    }

    private static Telling telling(Visitor visitor) {
        return new Telling(visitor, begun(visitor), Step.KIND, Optional.empty());
    }

    /// Who came by telephone number need not type it again.
    private static Appeal begun(Visitor visitor) {
        return visitor.holder()
                .filter(holder -> holder.kind() == IdentityKind.PHONE_NUMBER)
                .map(holder -> Appeal.EMPTY.reachedAt(holder.documentNumber()))
                .orElse(Appeal.EMPTY);
    }

    private static List<KnownAnswer> answers(World world) {
        return world.province().map(Province::answers).orElse(List.of());
    }

    private static Next known(Kiosk kiosk, KnownAnswers at, Touch touch) {
        var all = answers(kiosk.world());
        return switch (touch) {
            case OpenAnswer(String code) ->
                    all.stream()
                            .filter(answer -> answer.code().equals(code))
                            .findFirst()
                            .map(answer -> new AnswerShown(at.visitor(), answer, at.first()))
                            .map(state -> Next.of(kiosk.with(state)))
                            .orElseGet(() -> Next.of(kiosk));
            case Begin _ -> Next.of(kiosk.with(telling(at.visitor())));
            case KioskEvent.TurnTo(int first) ->
                    Next.of(kiosk.with(new KnownAnswers(at.visitor(), Math.max(0, first))));
            case KioskEvent.Key.BACK -> Arrivals.home(kiosk, at.visitor());
            default -> Next.of(kiosk);
        };
    }

    private static Next shown(Kiosk kiosk, AnswerShown at, Touch touch) {
        if (touch instanceof Begin) {
            return Next.of(kiosk.with(telling(at.visitor())));
        }
        return Touches.isBack(touch)
                ? Next.of(kiosk.with(new KnownAnswers(at.visitor(), at.first())))
                : Next.of(kiosk);
    }

    private static Next telling(Kiosk kiosk, Telling at, Touch touch) {
        if (touch == KioskEvent.Key.BACK) {
            return back(kiosk, at);
        }
        return switch (at.step()) {
            case KIND ->
                    touch instanceof ChooseKind(var kind)
                            ? to(kiosk, at.with(at.appeal().of(kind)).at(Step.TOPIC))
                            : Next.of(kiosk);
            case TOPIC ->
                    touch instanceof ChooseTopic(var topic)
                            ? to(kiosk, at.with(at.appeal().about(topic)).at(Step.PHRASES))
                            : Next.of(kiosk);
            case PHRASES -> phrases(kiosk, at, touch);
            case PHONE -> phone(kiosk, at, touch);
            case CHECK -> check(kiosk, at, touch);
        };
    }

    private static Next to(Kiosk kiosk, Telling state) {
        return Next.of(kiosk.with(state));
    }

    private static Next back(Kiosk kiosk, Telling at) {
        return at.step() == Step.KIND
                ? begin(kiosk, at.visitor()).kiosk().state() instanceof KnownAnswers known
                        ? Next.of(kiosk.with(known))
                        : Arrivals.home(kiosk, at.visitor())
                : to(kiosk, at.at(at.step().before()));
    }

    private static Next phrases(Kiosk kiosk, Telling at, Touch touch) {
        return switch (touch) {
            case TogglePhrase(String phrase)
                    when at.appeal()
                            .topic()
                            .filter(t -> t.phrases().contains(phrase))
                            .isPresent() ->
                    to(kiosk, at.with(at.appeal().toggled(phrase)));
            case KioskEvent.Key.WRITE -> Next.of(kiosk.with(writing(at)));
            case KioskEvent.Key.CONFIRM ->
                    at.appeal().saysSomething() ? to(kiosk, at.at(Step.PHONE)) : Next.of(kiosk);
            default -> Next.of(kiosk);
        };
    }

    private static Wording writing(Telling at) {
        return new Wording(
                at, TypingState.of(TypingRule.freeText(LONGEST_WORDS), at.appeal().words()));
    }

    private static Next wording(Kiosk kiosk, Wording at, Touch touch) {
        return switch (touch) {
            case TypingTouch typed ->
                    Next.of(kiosk.with(new Wording(at.telling(), at.typing().touched(typed))));
            case KioskEvent.Key.CONFIRM -> {
                var said = at.telling().appeal().saying(at.typing().text().strip());
                yield to(kiosk, at.telling().with(said));
            }
            case KioskEvent.Key.BACK -> to(kiosk, at.telling());
            default -> Next.of(kiosk);
        };
    }

    private static Next phone(Kiosk kiosk, Telling at, Touch touch) {
        var digits = at.appeal().phone();
        return switch (touch) {
            case Digit(int value) when digits.length() < PhoneTouches.DIGITS ->
                    to(kiosk, at.with(at.appeal().reachedAt(digits + value)));
            case KioskEvent.Key.ERASE ->
                    to(kiosk, at.with(at.appeal().reachedAt(PhoneTouches.shorter(digits))));
            case KioskEvent.Key.CLEAR -> to(kiosk, at.with(at.appeal().reachedAt("")));
            case KioskEvent.Key.CONFIRM -> {
                var problem = PhoneTouches.problem(digits);
                yield problem.isEmpty()
                        ? to(kiosk, at.at(Step.CHECK))
                        : to(kiosk, new Telling(at.visitor(), at.appeal(), Step.PHONE, problem));
            }
            default -> Next.of(kiosk);
        };
    }

    private static Next check(Kiosk kiosk, Telling at, Touch touch) {
        return switch (touch) {
            case KeepConfidential(boolean asked) ->
                    to(kiosk, at.with(at.appeal().keptConfidential(asked)));
            case Hand _ ->
                    Next.of(
                            kiosk.with(Keeping.begun(at, Keeping.What.APPEAL)),
                            new KeepAppeal(
                                    kiosk.session().number(), at.visitor().holder(), at.appeal()));
            default -> Next.of(kiosk);
        };
    }
}
