package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.DealTouch.Way;
import cn.yimen.kiosk.flow.HandingIn.FromPhone;
import cn.yimen.kiosk.flow.HandingIn.PaperWays;
import cn.yimen.kiosk.flow.HandingIn.Papers;
import cn.yimen.kiosk.flow.HandingIn.Phone;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import java.util.List;

/// How one paper is provided.
final class WayTouches {

    private WayTouches() {}

    static Next on(Kiosk kiosk, PaperWays at, Touch touch) {
        return switch (touch) {
            case DealTouch.Provide(Way way) when HandInRules.offers(kiosk.world(), at, way) ->
                    provided(kiosk, at, way);
            case KioskEvent.Key.BACK -> Next.of(kiosk.with(at.list()));
            default -> Next.of(kiosk);
        };
    }

    private static Next provided(Kiosk kiosk, PaperWays at, Way way) {
        return switch (way) {
            case LICENCE -> by(kiosk, at, at.sheaf().finds().licence(at.rule()).orElseThrow());
            case EARLIER -> by(kiosk, at, at.sheaf().finds().earlier(at.rule()).orElseThrow());
            case LATER -> by(kiosk, at, new Provided.Later(at.rule().days()));
            case PROMISE -> by(kiosk, at, new Provided.Promised());
            case WINDOW -> by(kiosk, at, new Provided.AtWindow());
            case NONE -> kept(kiosk, at, at.draft().unprovided(at.rule().code()));
            case CAMERA -> CaptureTouches.open(kiosk, at);
            case PHONE ->
                    Next.of(
                            kiosk.with(new FromPhone(at, new Phone.Asking())),
                            new DealEffect.OfferUpload(kiosk.session().number(), at.rule()));
        };
    }

    private static Next by(Kiosk kiosk, PaperWays at, Provided how) {
        return kept(kiosk, at, at.draft().providedBy(at.rule().code(), how));
    }

    /// Back at the list; kept on the way where the person lets it be.
    private static Next kept(Kiosk kiosk, PaperWays at, FormDraft changed) {
        var list = new Papers(at.sheaf().with(changed), at.list().first());
        var next = Next.of(kiosk.with(list));
        return list.sheaf().page().consent() == Applying.Consent.GIVEN
                ? next.and(ApplyTouches.keep(kiosk, list))
                : next;
    }

    static Next on(Kiosk kiosk, FromPhone at, Touch touch) {
        long session = kiosk.session().number();
        return switch (touch) {
            case KioskEvent.Key.DONE -> taken(kiosk, at).and(new DealEffect.StopAsking(session));
            case DealTouch.Again _ when !(at.phone() instanceof Phone.Shown) ->
                    Next.of(
                            kiosk.with(new FromPhone(at.ways(), new Phone.Asking())),
                            new DealEffect.OfferUpload(session, at.ways().rule()));
            case KioskEvent.Key.BACK ->
                    Next.of(kiosk.with(at.ways()), new DealEffect.StopAsking(session));
            default -> Next.of(kiosk);
        };
    }

    /// What the phone has sent so far belongs to the paper.
    static Next taken(Kiosk kiosk, FromPhone at) {
        List<String> files = at.phone() instanceof Phone.Shown shown ? shown.files() : List.of();
        return files.isEmpty()
                ? Next.of(kiosk.with(at.ways()))
                : kept(
                        kiosk,
                        at.ways(),
                        at.draft()
                                .unprovided(at.ways().rule().code())
                                .withPages(at.ways().rule().code(), files));
    }
}
