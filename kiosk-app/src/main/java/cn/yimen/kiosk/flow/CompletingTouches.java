package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Completing.ByPhone;
import cn.yimen.kiosk.flow.Completing.Completed;
import cn.yimen.kiosk.flow.Completing.Lacks;
import cn.yimen.kiosk.flow.Completing.Ways;
import cn.yimen.kiosk.flow.DealTouch.Way;
import cn.yimen.kiosk.flow.Following.CaseShown;
import cn.yimen.kiosk.flow.HandingIn.Phone;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskMatters;
import cn.yimen.kiosk.flow.ProvinceQuestion.CompleteCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// 补正, touch by touch.
public final class CompletingTouches {

    private CompletingTouches() {}

    static Next begin(Kiosk kiosk, CaseShown at) {
        return at.view()
                .lacking()
                .filter(_ -> kiosk.world().provinceAnswers())
                .map(filing -> to(kiosk, new Lacks(at, filing, Finds.NONE, Map.of())))
                .orElseGet(() -> Next.of(kiosk));
    }

    private static Next to(Kiosk kiosk, Completing state) {
        return Next.of(kiosk.with(state));
    }

    static Next on(Kiosk kiosk, Completing at, Touch touch) {
        return switch (at) {
            case Lacks lacks -> list(kiosk, lacks, touch);
            case Ways ways -> ways(kiosk, ways, touch);
            case ByPhone phone -> phone(kiosk, phone, touch);
            case Completed done -> Touches.isBack(touch) ? again(kiosk, done) : Next.of(kiosk);
        };
    }

    private static Next list(Kiosk kiosk, Lacks at, Touch touch) {
        return switch (touch) {
            case DealTouch.LookUpPapers _ -> lookUp(kiosk, at);
            case DealTouch.OpenPaper(String code) ->
                    at.filing()
                            .rule(code)
                            .map(rule -> to(kiosk, new Ways(at, rule)))
                            .orElseGet(() -> Next.of(kiosk));
            case KioskEvent.Key.CONFIRM -> at.given().isEmpty() ? Next.of(kiosk) : sent(kiosk, at);
            case KioskEvent.Key.BACK -> Next.of(kiosk.with(at.from()));
            default -> Next.of(kiosk);
        };
    }

    private static Next lookUp(Kiosk kiosk, Lacks at) {
        var looking = at.finds().looking();
        if (looking == Finds.Looking.UNDER_WAY || looking == Finds.Looking.DONE) {
            return Next.of(kiosk);
        }
        return Next.of(
                kiosk.with(at.with(at.finds().as(Finds.Looking.UNDER_WAY))),
                new DealEffect.LookUpPapers(
                        kiosk.session().number(),
                        at.visitor().holder().orElseThrow(),
                        at.filing()));
    }

    /// What is not given yet stays to be handed in.
    private static Next sent(Kiosk kiosk, Lacks at) {
        return ProvinceAnswers.ask(
                kiosk,
                at,
                new CompleteCase(
                        kiosk.session().number(),
                        at.visitor().holder().orElseThrow(),
                        at.from().view().receipt(),
                        at.given()));
    }

    /// In which ways a paper can be given here, in the order in which they spare most.
    public static List<Way> ways(Ways at) {
        var ways = new ArrayList<Way>();
        at.list().finds().licence(at.rule()).ifPresent(_ -> ways.add(Way.LICENCE));
        at.list().finds().earlier(at.rule()).ifPresent(_ -> ways.add(Way.EARLIER));
        ways.add(Way.PHONE);
        at.list().given(at.rule()).ifPresent(_ -> ways.add(Way.NONE));
        return ways;
    }

    private static Next ways(Kiosk kiosk, Ways at, Touch touch) {
        return switch (touch) {
            case DealTouch.Provide(Way way) when ways(at).contains(way) -> given(kiosk, at, way);
            case KioskEvent.Key.BACK -> to(kiosk, at.list());
            default -> Next.of(kiosk);
        };
    }

    private static Next given(Kiosk kiosk, Ways at, Way way) {
        var list = at.list();
        var finds = list.finds();
        return switch (way) {
            case LICENCE ->
                    gives(kiosk, at, new Given.ByLicence(finds.licence(at.rule()).orElseThrow()));
            case EARLIER ->
                    gives(kiosk, at, new Given.Again(finds.earlier(at.rule()).orElseThrow()));
            case PHONE -> asked(kiosk, at);
            case NONE -> to(kiosk, list.without(at.rule()));
            case CAMERA, LATER, PROMISE, WINDOW -> Next.of(kiosk);
        };
    }

    private static Next gives(Kiosk kiosk, Ways at, Given what) {
        return to(kiosk, at.list().giving(at.rule(), what));
    }

    private static Next asked(Kiosk kiosk, Ways at) {
        return Next.of(
                kiosk.with(new ByPhone(at, new Phone.Asking())),
                new DealEffect.OfferUpload(kiosk.session().number(), at.rule()));
    }

    private static Next phone(Kiosk kiosk, ByPhone at, Touch touch) {
        var stop = new DealEffect.StopAsking(kiosk.session().number());
        return switch (touch) {
            case KioskEvent.Key.DONE -> taken(kiosk, at).and(stop);
            case DealTouch.Again _ when !(at.phone() instanceof Phone.Shown) ->
                    asked(kiosk, at.ways());
            case KioskEvent.Key.BACK -> Next.of(kiosk.with(at.ways()), stop);
            default -> Next.of(kiosk);
        };
    }

    /// What the phone has sent so far belongs to the paper.
    static Next taken(Kiosk kiosk, ByPhone at) {
        return at.phone() instanceof Phone.Shown shown && !shown.files().isEmpty()
                ? gives(kiosk, at.ways(), new Given.Files(shown.files()))
                : to(kiosk, at.ways());
    }

    /// The list as it is after what was done.
    private static Next again(Kiosk kiosk, Completed at) {
        return ProvinceAnswers.ask(
                kiosk,
                at.from(),
                new AskMatters(
                        kiosk.session().number(),
                        at.visitor().holder().orElseThrow(),
                        AskMatters.Part.CASES));
    }
}
