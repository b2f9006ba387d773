package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.kiosk.flow.Certifying.Documents;
import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.kiosk.flow.Certifying.Ended;
import cn.yimen.kiosk.flow.Certifying.Printing;
import cn.yimen.kiosk.flow.Certifying.Stage;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import java.util.Optional;

/// Printing a document of the province.
final class CertifyTouches {

    /// The printer itself says no within two minutes.
    private static final int PATIENCE_SECONDS = 180;

    private CertifyTouches() {}

    static Next on(Kiosk kiosk, Certifying at, Touch touch) {
        return switch (at) {
            case Documents documents -> documents(kiosk, documents, touch);
            case Printing _ -> Next.of(kiosk);
            case Ended ended -> ended(kiosk, ended, touch);
        };
    }

    private static Next documents(Kiosk kiosk, Documents at, Touch touch) {
        return switch (touch) {
            case DealTouch.OpenDocument(String code) ->
                    at.documents().stream()
                            .filter(document -> document.code().equals(code))
                            .filter(document -> document.left() > 0)
                            .findFirst()
                            .map(document -> printed(kiosk, at, document))
                            .orElseGet(() -> Next.of(kiosk));
            case KioskEvent.TurnTo(int first) ->
                    Next.of(
                            kiosk.with(
                                    new Documents(
                                            at.visitor(), at.documents(), Math.max(0, first))));
            default -> Touches.isBack(touch) ? Arrivals.home(kiosk, at.visitor()) : Next.of(kiosk);
        };
    }

    /// Without a printer nothing is fetched, and no copy is used up.
    private static Next printed(Kiosk kiosk, Documents at, Document document) {
        if (!kiosk.world().part(Part.A4).usable()) {
            return Next.of(kiosk.with(new Ended(at, document, End.NO_PRINTER, Optional.empty())));
        }
        return Next.of(
                kiosk.with(new Printing(at, document, Stage.FETCHING, 0)),
                new DealEffect.PrintDocument(
                        kiosk.session().number(), at.visitor().holder().orElseThrow(), document));
    }

    private static Next ended(Kiosk kiosk, Ended at, Touch touch) {
        if (at.end() == End.ASKED) {
            return touch == KioskEvent.Key.PAPER_CAME
                    ? settled(kiosk, at, End.OUT)
                    : touch == KioskEvent.Key.NO_PAPER
                            ? settled(kiosk, at, End.UNKNOWN)
                            : Next.of(kiosk);
        }
        return Touches.isBack(touch)
                ? DealTouches.certificates(kiosk, at.visitor())
                : Next.of(kiosk);
    }

    /// Only the person can know; a page that did not come may still be in the printer.
    private static Next settled(Kiosk kiosk, Ended at, End end) {
        return Next.of(
                kiosk.with(new Ended(at.list(), at.document(), end, at.seal())),
                new DealEffect.SettleDocument(
                        kiosk.session().number(), at.document(), end == End.OUT));
    }

    static Next waited(Kiosk kiosk, Printing at) {
        return Next.of(
                kiosk.with(
                        at.seconds() >= PATIENCE_SECONDS
                                ? new Ended(at.list(), at.document(), End.ASKED, Optional.empty())
                                : new Printing(
                                        at.list(), at.document(), at.stage(), at.seconds() + 1)));
    }
}
