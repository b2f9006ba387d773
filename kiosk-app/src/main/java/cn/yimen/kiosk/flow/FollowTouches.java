package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.ArrangeTouch.OpenReservation;
import cn.yimen.kiosk.flow.FollowTouch.HowTo;
import cn.yimen.kiosk.flow.FollowTouch.OpenCase;
import cn.yimen.kiosk.flow.FollowTouch.OpenReminder;
import cn.yimen.kiosk.flow.FollowTouch.PrintOrder;
import cn.yimen.kiosk.flow.FollowTouch.RateAnswer;
import cn.yimen.kiosk.flow.FollowTouch.Seen;
import cn.yimen.kiosk.flow.FollowTouch.Show;
import cn.yimen.kiosk.flow.Following.AppealShown;
import cn.yimen.kiosk.flow.Following.CaseShown;
import cn.yimen.kiosk.flow.Following.LicenceShown;
import cn.yimen.kiosk.flow.Following.Matters;
import cn.yimen.kiosk.flow.Following.ReminderShown;
import cn.yimen.kiosk.flow.Guiding.OnPaper;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.Choosing;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskCase;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskMatters;
import cn.yimen.kiosk.flow.ProvinceQuestion.RateAppeal;
import cn.yimen.kiosk.flow.ProvinceQuestion.SeeReminder;

/// 我的办件, touch by touch.
final class FollowTouches {

    private FollowTouches() {}

    static Next begin(Kiosk kiosk, KioskState.Home home) {
        return home.visitor()
                .holder()
                .filter(_ -> home.visitor().cardRead())
                .map(holder ->
                        ProvinceAnswers.ask(
                                kiosk,
                                home,
                                new AskMatters(
                                        kiosk.session().number(), holder, AskMatters.Part.CASES)))
                .orElseGet(() -> Next.of(kiosk));
    }

    static Next on(Kiosk kiosk, Following at, Touch touch) {
        return switch (at) {
            case Matters matters -> matters(kiosk, matters, touch);
            case CaseShown shown -> one(kiosk, shown, touch);
            case ReminderShown shown -> reminder(kiosk, shown, touch);
            case AppealShown shown -> appeal(kiosk, shown, touch);
            case Completing completing -> CompletingTouches.on(kiosk, completing, touch);
            case LicenceShown _, Following.ShowingLicence _ ->
                    Touches.isBack(touch) ? Arrivals.home(kiosk, at.visitor()) : Next.of(kiosk);
        };
    }

    private static Next matters(Kiosk kiosk, Matters at, Touch touch) {
        return switch (touch) {
            case Show(var tab) -> Next.of(kiosk.with(new Matters(at.visitor(), at.matters(), tab)));
            case OpenCase(String receipt)
                    when at.matters().cases().stream()
                            .anyMatch(one -> one.receipt().equals(receipt)) ->
                    ask(kiosk, at, receipt);
            case OpenReminder(String code) ->
                    at.matters().reminders().stream()
                            .filter(one -> one.code().equals(code))
                            .findFirst()
                            .map(one -> Next.of(kiosk.with(new ReminderShown(at, one))))
                            .orElseGet(() -> Next.of(kiosk));
            case OpenReservation(String code) ->
                    at.matters().bookings().stream()
                            .filter(one -> one.code().equals(code))
                            .findFirst()
                            .map(one -> Next.of(kiosk.with(new Arranging.Shown(at, one))))
                            .orElseGet(() -> Next.of(kiosk));
            case KioskEvent.Key.BACK -> Arrivals.home(kiosk, at.visitor());
            default -> Next.of(kiosk);
        };
    }

    /// What came out is printed where certificates are.
    private static Next one(Kiosk kiosk, CaseShown at, Touch touch) {
        if (touch instanceof FollowTouch.Collect && mayCollect(kiosk.world(), at.view())) {
            return DealTouches.certificates(kiosk, at.visitor());
        }
        if (touch instanceof FollowTouch.Complete) {
            return CompletingTouches.begin(kiosk, at);
        }
        return Touches.isBack(touch) ? Next.of(kiosk.with(at.from())) : Next.of(kiosk);
    }

    private static boolean mayCollect(World world, CaseView view) {
        return view.isToCollect() && world.provinceAnswers() && world.part(Part.A4).usable();
    }

    private static Next ask(Kiosk kiosk, Matters at, String receipt) {
        return ProvinceAnswers.ask(
                kiosk,
                at,
                new AskCase(
                        kiosk.session().number(), at.visitor().holder().orElseThrow(), receipt));
    }

    private static Next reminder(Kiosk kiosk, ReminderShown at, Touch touch) {
        return switch (touch) {
            case Seen _ ->
                    ProvinceAnswers.ask(
                            kiosk,
                            at.from(),
                            new SeeReminder(
                                    kiosk.session().number(),
                                    at.visitor().holder().orElseThrow(),
                                    at.reminder().code()));
            case HowTo _ -> howTo(kiosk, at);
            case KioskEvent.Key.BACK, KioskEvent.Key.DONE -> Next.of(kiosk.with(at.from()));
            default -> Next.of(kiosk);
        };
    }

    private static Next howTo(Kiosk kiosk, ReminderShown at) {
        var list = HomeTouches.choosing(kiosk, at.visitor(), Purpose.GUIDE);
        return at.reminder()
                .item()
                .flatMap(kiosk.world()::item)
                .filter(_ -> list.kiosk().state() instanceof Choosing)
                .map(item -> GuideTouches.begin(kiosk, item, (Choosing) list.kiosk().state()))
                .orElse(list);
    }

    private static Next appeal(Kiosk kiosk, AppealShown at, Touch touch) {
        return switch (touch) {
            case RateAnswer(int level) when at.appeal().canRate() && level >= 1 && level <= 5 ->
                    ProvinceAnswers.ask(
                            kiosk,
                            at,
                            new RateAppeal(kiosk.session().number(), at.appeal().key(), level));
            case PrintOrder _ when mayPrint(kiosk.world(), at) ->
                    Next.of(
                            kiosk.with(printed(at, OnPaper.PRINTING)),
                            new ErrandEffect.PrintOrder(kiosk.session().number(), at.appeal()));
            case KioskEvent.Key.BACK, KioskEvent.Key.DONE -> Arrivals.home(kiosk, at.visitor());
            default -> Next.of(kiosk);
        };
    }

    private static boolean mayPrint(World world, AppealShown at) {
        return world.part(Part.PRINTER).usable() && at.paper().stage() != OnPaper.Stage.PRINTING;
    }

    static AppealShown printed(AppealShown at, OnPaper paper) {
        return new AppealShown(at.visitor(), at.appeal(), at.fresh(), paper);
    }
}
