package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.Holder;
import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.kiosk.flow.Dealing.Receipt;
import cn.yimen.kiosk.flow.Paying.Bill;
import java.util.Optional;

/// What the flow wants done with the province at once; answered by a [DealAnswer].
public sealed interface DealEffect extends KioskEffect {

    long session();

    /// Whoever showed the electronic form of a document (亮证) is logged in by its code while that
    /// holds; nothing is answered.
    record LogIn(long session, Holder holder, String code) implements DealEffect {
        @Override
        public String toString() {
            return "LogIn";
        }
    }

    /// What the province can say of the form's fields.
    record AskProfile(long session, Holder holder) implements DealEffect {}

    /// The person's e-licences and earlier papers; the person has consented.
    record LookUpPapers(long session, Holder holder, Filing filing) implements DealEffect {}

    /// A code by which a phone sends this paper; its files are told as they come.
    record OfferUpload(long session, Filing.Rule rule) implements DealEffect {}

    record HandIn(
            long session,
            Holder holder,
            FormDraft draft,
            Filing filing,
            Optional<Strokes> signature)
            implements DealEffect {}

    record PrintReceipt(long session, Receipt receipt) implements DealEffect {}

    record ListBills(long session, Holder holder) implements DealEffect {}

    /// Get an order for a bill, and tell of it until it has ended.
    record OrderPayment(long session, Bill bill) implements DealEffect {}

    record PrintPayment(long session, Bill bill, Paying.Progress.Paid paid) implements DealEffect {}

    record ListDocuments(long session, Holder holder) implements DealEffect {}

    /// Fetch, verify, print.
    record PrintDocument(long session, Holder holder, Document document) implements DealEffect {}

    /// What the person says of a paper of which the machine does not know.
    record SettleDocument(long session, Document document, boolean came) implements DealEffect {}

    /// What is still asked for is given up: the phone's code, an order that was not paid.
    record StopAsking(long session) implements DealEffect {}

    /// The visit is over, whatever it did: nothing of it is held any longer, and its session at the
    /// province ends.
    record EndDealing(long session) implements DealEffect {}
}
