package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.kiosk.flow.Certifying.Seal;
import cn.yimen.kiosk.flow.Dealing.Receipt;
import cn.yimen.kiosk.flow.Paying.Bill;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What comes back from a [DealEffect].
public sealed interface DealAnswer extends KioskEvent.Answer {

    /// @param fields by what a form's field asks for, such as `person.phone`
    record ProfileFound(long session, Map<String, Prefill> fields) implements DealAnswer {
        public ProfileFound {
            fields = Map.copyOf(fields);
        }

        @Override
        public String toString() {
            return "ProfileFound[" + fields.size() + "]";
        }
    }

    record PapersFound(long session, Finds finds) implements DealAnswer {}

    record UploadOffered(long session, String text, Instant expiresAt) implements DealAnswer {
        @Override
        public String toString() {
            return "UploadOffered";
        }
    }

    /// @param finished whether the person said that it is all
    record Uploaded(long session, List<String> files, boolean finished) implements DealAnswer {
        public Uploaded {
            files = List.copyOf(files);
        }
    }

    /// @param tooLate whether its time is over; the province was not reached otherwise
    record UploadEnded(long session, boolean tooLate) implements DealAnswer {}

    record HandInMoved(long session, HandingIn.Stage stage) implements DealAnswer {}

    record Accepted(long session, Receipt receipt) implements DealAnswer {}

    record NotAccepted(long session, HandingIn.Why why) implements DealAnswer {}

    /// The item asks for something else now.
    record AsksAnew(long session, FormPlan plan, Filing filing) implements DealAnswer {}

    record ReceiptPrinted(long session, boolean out) implements DealAnswer {}

    record BillsFound(long session, List<Bill> bills) implements DealAnswer {
        public BillsFound {
            bills = List.copyOf(bills);
        }
    }

    record PaymentSeen(long session, String bill, Paying.Progress progress) implements DealAnswer {}

    record DocumentsFound(long session, List<Document> documents) implements DealAnswer {
        public DocumentsFound {
            documents = List.copyOf(documents);
        }
    }

    record DocumentMoved(long session, Certifying.Stage stage) implements DealAnswer {}

    record DocumentEnded(long session, End end, Optional<Seal> seal) implements DealAnswer {}

    /// The province did not answer; nothing was done.
    record Unanswered(long session) implements DealAnswer {}
}
