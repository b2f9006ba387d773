package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.FirstStart.Aiming;
import cn.yimen.kiosk.flow.FirstStart.Asked;
import cn.yimen.kiosk.flow.FirstStart.Belonging;
import cn.yimen.kiosk.flow.FirstStart.Checking;
import cn.yimen.kiosk.flow.FirstStart.Enrolling;
import cn.yimen.kiosk.flow.FirstStart.Field;
import cn.yimen.kiosk.flow.FirstStart.Paper;
import cn.yimen.kiosk.flow.FirstStart.Probing;
import cn.yimen.kiosk.flow.FirstStart.Problem;
import cn.yimen.kiosk.flow.FirstStart.Report;
import cn.yimen.kiosk.flow.FirstStart.Welcome;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.Setup.Step;
import cn.yimen.kiosk.flow.SetupTouch.Act;
import java.util.List;
import java.util.stream.Stream;

/// The steps of a first start: on by a touch, and back by 返回 as long as nothing that cannot be
/// taken back was done.
final class SetupTouches {

    /// What a one-time code has.
    static final int CODE_LENGTH = 10;

    private SetupTouches() {}

    static Next on(Kiosk kiosk, FirstStart at, Touch touch) {
        return switch (at) {
            case Welcome welcome -> begun(kiosk, welcome, touch);
            case Asked asked -> asked(kiosk, asked, touch);
            case Enrolling _ -> Next.of(kiosk);
            case Belonging belonging -> belonging(kiosk, belonging, touch);
            case Probing _ -> Next.of(kiosk);
            case Checking checking -> SetupTrials.on(kiosk, checking, touch);
            case Aiming aiming -> aiming(kiosk, aiming, touch);
            case Report report -> report(kiosk, report, touch);
        };
    }

    /// To a step, which is kept before it is shown.
    static Next to(Kiosk kiosk, Setup setup, Step step) {
        var there = setup.at(step);
        var next = Next.of(kiosk.with(FirstStart.at(there)), new SetupEffect.Keep(there));
        return step == Step.PARTS
                ? next.and(new SetupEffect.StartParts(kiosk.session().number(), there))
                : next;
    }

    private static Next begun(Kiosk kiosk, Welcome at, Touch touch) {
        if (!(touch instanceof SetupTouch.Begin(Language language))) {
            return Next.of(kiosk);
        }
        var session = kiosk.session().in(kiosk.session().manner().in(language));
        return to(kiosk.with(session), at.setup().in(language), Step.ADDRESS);
    }

    private static Next asked(Kiosk kiosk, Asked at, Touch touch) {
        return switch (touch) {
            case TypingTouch typed -> Next.of(kiosk.with(at.typed(at.typing().touched(typed))));
            case KioskEvent.Key.BACK -> back(kiosk, at);
            case KioskEvent.Key.CONFIRM ->
                    switch (at.field()) {
                        case ADDRESS -> address(kiosk, at);
                        case CODE -> code(kiosk, at);
                        case PLACE -> to(kiosk, at.setup().placed(at.typing().text()), Step.PLACE);
                    };
            default -> Next.of(kiosk);
        };
    }

    private static Next back(Kiosk kiosk, Asked at) {
        return switch (at.field()) {
            case ADDRESS -> to(kiosk, at.setup(), Step.LANGUAGE);
            case CODE -> to(kiosk, at.setup(), Step.ADDRESS);
            case PLACE -> to(kiosk, at.setup(), Step.PLACE);
        };
    }

    private static Next address(Kiosk kiosk, Asked at) {
        var typed = at.typing().text();
        return HallAddress.of(typed).isPresent()
                ? to(kiosk, at.setup().of(typed), Step.CODE)
                : Next.of(kiosk.with(at.wrong(Problem.ADDRESS_UNSOUND, "")));
    }

    private static Next code(Kiosk kiosk, Asked at) {
        var typed = at.typing().text();
        if (typed.isEmpty() && at.setup().isEnrolled()) {
            return to(kiosk, at.setup(), Step.PLACE);
        }
        return typed.length() < CODE_LENGTH
                ? Next.of(kiosk.with(at.wrong(Problem.CODE_SHORT, "")))
                : Next.of(
                        kiosk.with(new Enrolling(at)),
                        new SetupEffect.Enrol(
                                kiosk.session().number(), at.setup().address(), typed));
    }

    private static Next belonging(Kiosk kiosk, Belonging at, Touch touch) {
        return switch (touch) {
            case SetupTouch.OnDuty(var duty) -> to(kiosk, at.setup().with(duty), Step.PLACE);
            case Act.WRITE_PLACE -> Next.of(kiosk.with(Asked.of(at.setup(), Field.PLACE)));
            case Act.ONWARDS -> to(kiosk, at.setup(), Step.PARTS);
            case KioskEvent.Key.BACK -> to(kiosk, at.setup(), Step.CODE);
            default -> Next.of(kiosk);
        };
    }

    private static Next aiming(Kiosk kiosk, Aiming at, Touch touch) {
        return switch (touch) {
            case SetupTouch.Aim(double millimetres) when !at.isDone() ->
                    Next.of(
                            kiosk.with(
                                    new Aiming(
                                            at.setup().aimed(with(at.touched(), millimetres)),
                                            with(at.touched(), millimetres))));
            case Act.AIM_AGAIN -> to(kiosk, at.setup().aimed(List.of()), Step.TOUCH);
            case Act.ONWARDS -> at.isDone() ? to(kiosk, at.setup(), Step.REPORT) : Next.of(kiosk);
            case Act.SKIP -> to(kiosk, at.setup().aimed(List.of()), Step.REPORT);
            case KioskEvent.Key.BACK -> to(kiosk, at.setup(), Step.PARTS);
            default -> Next.of(kiosk);
        };
    }

    private static List<Double> with(List<Double> before, double one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }

    private static Next report(Kiosk kiosk, Report at, Touch touch) {
        return switch (touch) {
            case Act.PRINT_REPORT -> printed(kiosk, at);
            case Act.FINISH -> finished(kiosk, at.setup());
            case KioskEvent.Key.BACK -> to(kiosk, at.setup(), Step.TOUCH);
            default -> Next.of(kiosk);
        };
    }

    private static Next printed(Kiosk kiosk, Report at) {
        return at.paper() == Paper.UNDER_WAY
                ? Next.of(kiosk)
                : Next.of(
                        kiosk.with(new Report(at.setup(), Paper.UNDER_WAY)),
                        new SetupEffect.PrintReport(kiosk.session().number(), at.setup()));
    }

    private static Next finished(Kiosk kiosk, Setup setup) {
        var ended = kiosk.with(kiosk.session().next()).with(Interruptions.resting(kiosk));
        return Next.of(ended, new SetupEffect.Keep(setup.at(Step.DONE)));
    }
}
