package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Applying.ConsentQuestion;
import cn.yimen.kiosk.flow.Applying.FieldEntry;
import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.Applying.SituationQuestion;
import cn.yimen.kiosk.flow.Certifying.Documents;
import cn.yimen.kiosk.flow.Certifying.Ended;
import cn.yimen.kiosk.flow.Certifying.Printing;
import cn.yimen.kiosk.flow.Dealing.Asking;
import cn.yimen.kiosk.flow.Dealing.HandedIn;
import cn.yimen.kiosk.flow.Dealing.NotReached;
import cn.yimen.kiosk.flow.Dealing.Paper;
import cn.yimen.kiosk.flow.HandingIn.BeingHandedIn;
import cn.yimen.kiosk.flow.HandingIn.FromPhone;
import cn.yimen.kiosk.flow.HandingIn.NotHandedIn;
import cn.yimen.kiosk.flow.HandingIn.PaperWays;
import cn.yimen.kiosk.flow.HandingIn.Papers;
import cn.yimen.kiosk.flow.HandingIn.Phone;
import cn.yimen.kiosk.flow.HandingIn.Sheaf;
import cn.yimen.kiosk.flow.Paying.Bills;
import cn.yimen.kiosk.flow.Paying.Order;
import cn.yimen.kiosk.flow.Paying.Progress;
import java.util.Comparator;
import java.util.List;

/// What the province said. An answer for which nobody waits any more changes nothing.
final class DealAnswers {

    private static final int RECEIPT_SECONDS = 90;

    private DealAnswers() {}

    static Next given(Kiosk kiosk, KioskState state, DealAnswer answer) {
        return switch (answer) {
            case DealAnswer.Uploaded uploaded -> uploaded(kiosk, state, uploaded);
            case DealAnswer.Accepted accepted -> accepted(kiosk, state, accepted);
            case DealAnswer.NotAccepted(long _, var why) ->
                    state instanceof BeingHandedIn at
                            ? shown(kiosk, new NotHandedIn(at.summary(), at.signature(), why))
                            : Next.of(kiosk);
            case DealAnswer.AsksAnew anew -> anew(kiosk, state, anew);
            case DealAnswer.Unanswered _ -> unanswered(kiosk, state);
            default -> Next.of(kiosk.with(changed(state, answer)));
        };
    }

    private static FormPage prefilled(FormPage page, DealAnswer.ProfileFound found) {
        return page.with(page.draft().prefilled(found.fields()));
    }

    /// It may come while a first field is under the keys already: what is typed there counts more.
    private static KioskState prefilled(KioskState state, DealAnswer.ProfileFound found) {
        return switch (state) {
            case FormPage page -> prefilled(page, found);
            case SituationQuestion asking -> asking.with(prefilled(asking.page(), found));
            case FieldEntry entry -> entry.on(prefilled(entry.page(), found));
            case ConsentQuestion asking ->
                    new ConsentQuestion(prefilled(asking.page(), found), asking.leaving());
            default -> state;
        };
    }

    /// Answers that only fill in what stands on the screen.
    private static KioskState changed(KioskState state, DealAnswer answer) {
        return switch (answer) {
            case DealAnswer.ProfileFound found -> prefilled(state, found);
            case DealAnswer.PapersFound(long _, var finds) -> found(state, finds);
            case DealAnswer.UploadOffered offered ->
                    state instanceof FromPhone at && at.phone() instanceof Phone.Asking
                            ? new FromPhone(
                                    at.ways(),
                                    new Phone.Shown(offered.text(), offered.expiresAt(), List.of()))
                            : state;
            case DealAnswer.UploadEnded ended -> uploadEnded(state, ended);
            case DealAnswer.HandInMoved(long _, var stage) ->
                    state instanceof BeingHandedIn at
                            ? new BeingHandedIn(at.summary(), at.signature(), stage, at.seconds())
                            : state;
            case DealAnswer.ReceiptPrinted(long _, boolean out) ->
                    printed(state, out ? Paper.OUT : Paper.NOT_OUT);
            default -> ofListsAndPapers(state, answer);
        };
    }

    private static KioskState ofListsAndPapers(KioskState state, DealAnswer answer) {
        return switch (answer) {
            case DealAnswer.BillsFound(long _, var bills) ->
                    state instanceof Asking(var visitor, var what, int _) && what == HomeKey.PAY
                            ? new Bills(
                                    visitor,
                                    bills.stream()
                                            .sorted(Comparator.comparing(Paying.Bill::paid))
                                            .toList(),
                                    0)
                            : state;
            case DealAnswer.PaymentSeen seen -> PayTouches.seen(state, seen);
            case DealAnswer.DocumentsFound(long _, var documents) ->
                    state instanceof Asking(var visitor, var what, int _)
                                    && what == HomeKey.CERTIFICATES
                            ? new Documents(visitor, documents, 0)
                            : state;
            case DealAnswer.DocumentMoved(long _, var stage) ->
                    state instanceof Printing at
                            ? new Printing(at.list(), at.document(), stage, at.seconds())
                            : state;
            case DealAnswer.DocumentEnded(long _, var end, var seal) ->
                    state instanceof Printing at
                            ? new Ended(at.list(), at.document(), end, seal)
                            : state;
            default -> state;
        };
    }

    private static Next shown(Kiosk kiosk, KioskState state) {
        return Next.of(kiosk.with(kiosk.session().touched()).with(state));
    }

    private static KioskState found(KioskState state, Finds finds) {
        return switch (state) {
            case Papers at -> new Papers(at.sheaf().with(finds), at.first());
            case PaperWays at ->
                    new PaperWays(new Papers(at.sheaf().with(finds), at.list().first()), at.rule());
            default -> state;
        };
    }

    private static Next uploaded(Kiosk kiosk, KioskState state, DealAnswer.Uploaded uploaded) {
        if (!(state instanceof FromPhone at) || !(at.phone() instanceof Phone.Shown shown)) {
            return Next.of(kiosk);
        }
        var more =
                new FromPhone(
                        at.ways(),
                        new Phone.Shown(shown.text(), shown.expiresAt(), uploaded.files()));
        return uploaded.finished()
                ? WayTouches.taken(kiosk.with(kiosk.session().touched()), more)
                : shown(kiosk, more);
    }

    /// What has arrived by then is kept.
    private static KioskState uploadEnded(KioskState state, DealAnswer.UploadEnded ended) {
        if (!(state instanceof FromPhone at)) {
            return state;
        }
        boolean some = at.phone() instanceof Phone.Shown shown && !shown.files().isEmpty();
        return some
                ? state
                : new FromPhone(
                        at.ways(), ended.tooLate() ? new Phone.TooLate() : new Phone.NotReached());
    }

    private static Next accepted(Kiosk kiosk, KioskState state, DealAnswer.Accepted accepted) {
        return state instanceof BeingHandedIn at
                ? shown(
                        kiosk,
                        new HandedIn(
                                at.visitor(),
                                accepted.receipt(),
                                Paper.NOT_ASKED,
                                kiosk.patient(RECEIPT_SECONDS)))
                : Next.of(kiosk);
    }

    /// What was filled in stands in the new form as far as it still asks for it.
    private static Next anew(Kiosk kiosk, KioskState state, DealAnswer.AsksAnew anew) {
        if (!(state instanceof BeingHandedIn at)) {
            return Next.of(kiosk);
        }
        var page = at.sheaf().page().with(at.draft().against(anew.plan())).at(0);
        return shown(kiosk, new HandingIn.AskedAnew(new Sheaf(page, anew.filing(), Finds.NONE)));
    }

    private static KioskState printed(KioskState state, Paper paper) {
        return switch (state) {
            case HandedIn at -> new HandedIn(at.visitor(), at.receipt(), paper, at.secondsLeft());
            case Order(var list, var bill, Progress.Paid paid) ->
                    new Order(list, bill, new Progress.Paid(paid.receipt(), paid.at(), paper));
            default -> state;
        };
    }

    private static Next unanswered(Kiosk kiosk, KioskState state) {
        return switch (state) {
            case Asking(var visitor, var what, int _) ->
                    shown(kiosk, new NotReached(visitor, what));
            case Papers at ->
                    Next.of(
                            kiosk.with(
                                    found(at, at.sheaf().finds().as(Finds.Looking.NOT_REACHED))));
            default -> Next.of(kiosk);
        };
    }
}
