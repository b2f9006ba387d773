package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.HandingIn.BeingHandedIn;
import cn.yimen.kiosk.flow.HandingIn.FromPhone;
import cn.yimen.kiosk.flow.HandingIn.NotHandedIn;
import cn.yimen.kiosk.flow.HandingIn.PaperWays;
import cn.yimen.kiosk.flow.HandingIn.Papers;
import cn.yimen.kiosk.flow.HandingIn.PromiseText;
import cn.yimen.kiosk.flow.HandingIn.Sheaf;
import cn.yimen.kiosk.flow.HandingIn.Signing;
import cn.yimen.kiosk.flow.HandingIn.Stage;
import cn.yimen.kiosk.flow.HandingIn.Summary;
import cn.yimen.kiosk.flow.HandingIn.Why;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import java.util.Optional;

/// From the filled-in form to the province, step by step.
final class HandInTouches {

    private static final int PATIENCE_SECONDS = 240;

    private HandInTouches() {}

    /// What is asked of whoever hands this in; empty where it cannot be handed in here and now.
    static Optional<Filing> filing(World world, FormPage page) {
        return asked(world, page.draft())
                .filter(_ -> world.provinceAnswers())
                .filter(filing -> HandInRules.hindrance(world, page).isEmpty())
                .filter(filing -> page.visitor().cardRead());
    }

    /// What the province asks in the situation of this person.
    static Optional<Filing> asked(World world, FormDraft draft) {
        return world.filing(draft.item().code())
                .map(filing ->
                        filing.in(
                                world.guide(draft.item()),
                                SituationTouches.path(world, draft).answered()));
    }

    static Applying begin(FormPage page, Filing filing) {
        return new Papers(new Sheaf(page, filing, Finds.NONE), 0);
    }

    /// It was handed in, and nobody knows whether it arrived: the same again, before anything else.
    static Applying unknown(FormPage page, Filing filing) {
        var sheaf = new Sheaf(page, filing, Finds.NONE);
        return new NotHandedIn(new Summary(sheaf, 0), Optional.empty(), Why.UNKNOWN);
    }

    static Next on(Kiosk kiosk, HandingIn at, Touch touch) {
        return switch (at) {
            case Papers papers -> papers(kiosk, papers, touch);
            case PaperWays ways -> WayTouches.on(kiosk, ways, touch);
            case FromPhone phone -> WayTouches.on(kiosk, phone, touch);
            case Summary summary -> summary(kiosk, summary, touch);
            case PromiseText text -> promise(kiosk, text, touch);
            case Signing signing -> signing(kiosk, signing, touch);
            case NotHandedIn not -> notHandedIn(kiosk, not, touch);
            case HandingIn.AskedAnew anew ->
                    touch == KioskEvent.Key.DONE || touch == KioskEvent.Key.BACK
                            ? to(kiosk, anew.sheaf().page())
                            : Next.of(kiosk);
            case BeingHandedIn _ -> Next.of(kiosk);
        };
    }

    static Next to(Kiosk kiosk, Applying state) {
        return Next.of(kiosk.with(state));
    }

    private static Next papers(Kiosk kiosk, Papers at, Touch touch) {
        return switch (touch) {
            case DealTouch.LookUpPapers _ -> lookUp(kiosk, at);
            case DealTouch.OpenPaper(String code) ->
                    at.sheaf()
                            .filing()
                            .rule(code)
                            .map(rule -> to(kiosk, new PaperWays(at, rule)))
                            .orElseGet(() -> Next.of(kiosk));
            case KioskEvent.TurnTo(int first) ->
                    to(kiosk, new Papers(at.sheaf(), Math.max(0, first)));
            case KioskEvent.Key.CONFIRM ->
                    at.sheaf().open().isEmpty()
                            ? to(kiosk, new Summary(at.sheaf(), 0))
                            : to(kiosk, new PaperWays(at, at.sheaf().open().getFirst()));
            case KioskEvent.Key.BACK -> to(kiosk, at.sheaf().page());
            default -> Next.of(kiosk);
        };
    }

    private static Next lookUp(Kiosk kiosk, Papers at) {
        var looking = at.sheaf().finds().looking();
        if (looking == Finds.Looking.UNDER_WAY || looking == Finds.Looking.DONE) {
            return Next.of(kiosk);
        }
        var waiting = at.sheaf().with(at.sheaf().finds().as(Finds.Looking.UNDER_WAY));
        return Next.of(
                kiosk.with(new Papers(waiting, at.first())),
                new DealEffect.LookUpPapers(
                        kiosk.session().number(),
                        at.visitor().holder().orElseThrow(),
                        at.sheaf().filing()));
    }

    private static Next summary(Kiosk kiosk, Summary at, Touch touch) {
        return switch (touch) {
            case DealTouch.HandIn _ ->
                    at.sheaf().isSigned()
                            ? to(kiosk, new PromiseText(at))
                            : handIn(kiosk, at, Optional.empty());
            case KioskEvent.TurnTo(int first) ->
                    to(kiosk, new Summary(at.sheaf(), Math.max(0, first)));
            case KioskEvent.Key.BACK -> to(kiosk, new Papers(at.sheaf(), 0));
            default -> Next.of(kiosk);
        };
    }

    private static Next promise(Kiosk kiosk, PromiseText at, Touch touch) {
        return switch (touch) {
            case DealTouch.Understood _ -> to(kiosk, new Signing(at, Strokes.NONE, false));
            case KioskEvent.Key.BACK -> to(kiosk, at.summary());
            default -> Next.of(kiosk);
        };
    }

    private static Next signing(Kiosk kiosk, Signing at, Touch touch) {
        return switch (touch) {
            case DealTouch.Draw(var stroke) -> drawn(kiosk, at, at.strokes().with(stroke));
            case DealTouch.Undo _ -> drawn(kiosk, at, at.strokes().withoutLast());
            case KioskEvent.Key.CLEAR -> drawn(kiosk, at, Strokes.NONE);
            case DealTouch.HandIn _ ->
                    at.strokes().isEnough()
                            ? handIn(kiosk, at.text().summary(), Optional.of(at.strokes()))
                            : to(kiosk, new Signing(at.text(), at.strokes(), true));
            case KioskEvent.Key.BACK -> to(kiosk, at.text());
            default -> Next.of(kiosk);
        };
    }

    private static Next drawn(Kiosk kiosk, Signing at, Strokes strokes) {
        return to(kiosk, new Signing(at.text(), strokes, false));
    }

    static Next handIn(Kiosk kiosk, Summary at, Optional<Strokes> signature) {
        return Next.of(
                kiosk.with(new BeingHandedIn(at, signature, Stage.FILES, 0)),
                new DealEffect.HandIn(
                        kiosk.session().number(),
                        at.visitor().holder().orElseThrow(),
                        at.draft(),
                        at.sheaf().filing(),
                        signature));
    }

    /// A desk that has not answered by then may have handed it in.
    static Next waited(Kiosk kiosk, BeingHandedIn at) {
        return at.seconds() < PATIENCE_SECONDS
                ? to(
                        kiosk,
                        new BeingHandedIn(
                                at.summary(), at.signature(), at.stage(), at.seconds() + 1))
                : to(
                        kiosk.with(kiosk.session().touched()),
                        new NotHandedIn(at.summary(), at.signature(), Why.UNKNOWN));
    }

    /// Of what may have arrived nothing is changed: only the same is handed in again.
    private static Next notHandedIn(Kiosk kiosk, NotHandedIn at, Touch touch) {
        return switch (touch) {
            case DealTouch.Again _ when mayBeRepeated(at.why()) ->
                    handIn(kiosk, at.summary(), at.signature());
            case ApplyTouch.KeepForLater _ when at.why() != Why.UNKNOWN ->
                    ApplyTouches.left(kiosk, at);
            case KioskEvent.Key.TAKE_NUMBER -> WindowInstead.take(kiosk, at);
            case KioskEvent.Key.BACK ->
                    at.why() == Why.UNKNOWN ? Next.of(kiosk) : to(kiosk, at.summary());
            default -> Next.of(kiosk);
        };
    }

    static boolean mayBeRepeated(Why why) {
        return switch (why) {
            case NOT_REACHED, UNKNOWN, NOT_KEPT -> true;
            case GONE, IN_PERSON, INCOMPLETE, REFUSED -> false;
        };
    }
}
