package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.ApplyTouch.ForgetPages;
import cn.yimen.kiosk.flow.ApplyTouch.KeepForLater;
import cn.yimen.kiosk.flow.ApplyTouch.OpenPaper;
import cn.yimen.kiosk.flow.ApplyTouch.Shoot;
import cn.yimen.kiosk.flow.ApplyTouch.UsePicture;
import cn.yimen.kiosk.flow.Applying.FormChecked;
import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.Capturing.Look;
import cn.yimen.kiosk.flow.Capturing.PaperList;
import cn.yimen.kiosk.flow.Capturing.PaperShown;
import cn.yimen.kiosk.flow.Capturing.ShotProblem;
import cn.yimen.kiosk.flow.ErrandAnswer.PageKept;
import cn.yimen.kiosk.flow.ErrandAnswer.ShotEnded;
import cn.yimen.kiosk.flow.ErrandEffect.DropPages;
import cn.yimen.kiosk.flow.ErrandEffect.GiveUpShot;
import cn.yimen.kiosk.flow.ErrandEffect.KeepPage;
import cn.yimen.kiosk.flow.ErrandEffect.TakeShot;
import cn.yimen.kiosk.flow.KioskEffect.Cue;
import cn.yimen.kiosk.flow.KioskEffect.Sound;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import java.util.List;
import java.util.Optional;

/// Taking the pictures of papers.
final class CaptureTouches {

    /// A household register has so many pages; nobody stands there longer.
    static final int PAGES_AT_MOST = 20;

    private CaptureTouches() {}

    static PaperList begin(World world, FormPage page) {
        var answered = SituationTouches.path(world, page.draft()).answered();
        return new PaperList(page, world.guide(page.draft().item()).papers(answered), 0);
    }

    /// One paper of an application under the camera; from there on as without the province.
    static Next open(Kiosk kiosk, HandingIn.PaperWays at) {
        var list = begin(kiosk.world(), at.sheaf().page());
        return list.paper(at.rule().code())
                .map(paper ->
                        to(kiosk, new PaperShown(list, paper, new Look.Ready(Optional.empty()))))
                .orElseGet(() -> Next.of(kiosk));
    }

    static Next on(Kiosk kiosk, Capturing at, Touch touch) {
        return switch (at) {
            case PaperList list -> list(kiosk, list, touch);
            case PaperShown paper -> paper(kiosk, paper, touch);
        };
    }

    private static Next to(Kiosk kiosk, KioskState state) {
        return Next.of(kiosk.with(state));
    }

    private static Next list(Kiosk kiosk, PaperList at, Touch touch) {
        return switch (touch) {
            case OpenPaper(String code) ->
                    at.paper(code)
                            .map(paper ->
                                    to(
                                            kiosk,
                                            new PaperShown(
                                                    at, paper, new Look.Ready(Optional.empty()))))
                            .orElseGet(() -> Next.of(kiosk));
            case KioskEvent.TurnTo(int first) -> to(kiosk, at.at(first));
            case KioskEvent.Key.CONFIRM -> to(kiosk, after(kiosk, at.page()));
            case KeepForLater _ -> ApplyTouches.left(kiosk, at);
            case KioskEvent.Key.BACK -> to(kiosk, at.page());
            default -> Next.of(kiosk);
        };
    }

    /// To the province where it is there; else all of it is checked and kept.
    private static Applying after(Kiosk kiosk, FormPage page) {
        return HandInTouches.filing(kiosk.world(), page)
                .map(filing -> HandInTouches.begin(page, filing))
                .orElseGet(() -> new FormChecked(page));
    }

    private static Next paper(Kiosk kiosk, PaperShown at, Touch touch) {
        return switch (at.look()) {
            case Look.Ready _ -> ready(kiosk, at, touch);
            case Look.Waiting _ ->
                    touch == KioskEvent.Key.BACK ? givenUp(kiosk, at) : Next.of(kiosk);
            case Look.Seen(Photo photo) -> seen(kiosk, at, photo, touch);
            case Look.BeingKept _ -> Next.of(kiosk);
        };
    }

    private static Next ready(Kiosk kiosk, PaperShown at, Touch touch) {
        return switch (touch) {
            case Shoot _ -> shot(kiosk, at);
            case ForgetPages _ -> forgotten(kiosk, at);
            case KioskEvent.Key.BACK, KioskEvent.Key.DONE -> finished(kiosk, at);
            default -> Next.of(kiosk);
        };
    }

    /// What was laid under the camera lies there still.
    private static Next finished(Kiosk kiosk, PaperShown at) {
        var list = to(kiosk, at.list());
        return at.draft().pages(at.paper()).isEmpty()
                ? list
                : list.and(new Sound(Cue.TAKE_ORIGINALS));
    }

    private static Next shot(Kiosk kiosk, PaperShown at) {
        if (at.draft().pages(at.paper()).size() >= PAGES_AT_MOST) {
            return to(kiosk, at.with(new Look.Ready(Optional.of(ShotProblem.ENOUGH))));
        }
        return Next.of(
                kiosk.with(at.with(new Look.Waiting())), new TakeShot(kiosk.session().number()));
    }

    private static Next givenUp(Kiosk kiosk, PaperShown at) {
        return Next.of(
                kiosk.with(at.with(new Look.Ready(Optional.empty()))),
                new GiveUpShot(kiosk.session().number()));
    }

    /// The draft no longer names them before they are deleted.
    private static Next forgotten(Kiosk kiosk, PaperShown at) {
        var pages = at.draft().pages(at.paper());
        var without = at.with(at.draft().with(at.paper(), List.of()));
        return Next.of(kiosk.with(without), ApplyTouches.keep(kiosk, without))
                .and(new DropPages(kiosk.session().number(), pages));
    }

    private static Next seen(Kiosk kiosk, PaperShown at, Photo photo, Touch touch) {
        return switch (touch) {
            case UsePicture _ ->
                    Next.of(
                            kiosk.with(at.with(new Look.BeingKept(photo))),
                            new KeepPage(
                                    kiosk.session().number(),
                                    at.visitor().holder().orElseThrow(),
                                    at.draft().item().code(),
                                    photo));
            case Shoot _ -> shot(kiosk, at);
            case KioskEvent.Key.BACK -> to(kiosk, at.with(new Look.Ready(Optional.empty())));
            default -> Next.of(kiosk);
        };
    }

    /// A picture for which nobody waits any more is dropped with this answer.
    static KioskState ended(KioskState state, ShotEnded ended) {
        if (!(state instanceof PaperShown at) || !(at.look() instanceof Look.Waiting)) {
            return state;
        }
        return at.with(
                ended.photo()
                        .<Look>map(Look.Seen::new)
                        .orElseGet(() -> new Look.Ready(ended.problem())));
    }

    /// Kept: the draft names it from now on.
    static Next kept(Kiosk kiosk, KioskState state, PageKept kept) {
        if (!(state instanceof PaperShown at)
                || !(at.look() instanceof Look.BeingKept(Photo photo))) {
            return Next.of(kiosk);
        }
        return kept.file()
                .map(file -> {
                    var named = at.with(at.draft().with(at.paper(), file));
                    var next = named.with(new Look.Ready(Optional.empty()));
                    return Next.of(kiosk.with(next), ApplyTouches.keep(kiosk, next));
                })
                .orElseGet(() ->
                        to(kiosk, at.with(new Look.Ready(Optional.of(ShotProblem.NOT_KEPT)))));
    }
}
