package cn.yimen.kiosk.flow;

import java.util.List;
import java.util.Optional;

/// 证明打印、领取结果: documents of the province, their seal verified before anything is printed.
public sealed interface Certifying extends Dealing {

    /// @param code kind of a certificate, or the result of a case
    /// @param receipt of the case whose result it is; empty for a certificate
    /// @param left how often it may be printed today
    record Document(
            String code, String name, String department, Optional<String> receipt, int left) {}

    record Documents(Visitor visitor, List<Document> documents, int first) implements Certifying {
        public Documents {
            documents = List.copyOf(documents);
        }
    }

    /// One document on its way to paper.
    record Printing(Documents list, Document document, Stage stage, int seconds)
            implements Certifying {
        @Override
        public Visitor visitor() {
            return list.visitor();
        }
    }

    enum Stage {
        FETCHING,
        VERIFYING,
        PRINTING
    }

    /// How it ended.
    ///
    /// @param seal who sealed it; empty where that was not seen
    record Ended(Documents list, Document document, End end, Optional<Seal> seal)
            implements Certifying {
        @Override
        public Visitor visitor() {
            return list.visitor();
        }
    }

    /// @param verifyCode by which anybody can verify the paper; empty where it has none
    record Seal(String name, String signer, Optional<String> verifyCode) {}

    enum End {
        OUT,
        /// Certainly no page came out.
        NOT_OUT,
        /// The machine does not know: the person says.
        ASKED,
        /// Nobody knows: staff look after it.
        UNKNOWN,
        /// Of none of these was anything printed. The seal is damaged, or the province disowns it.
        SEAL_BROKEN,
        SEAL_MISSING,
        /// The document is not as it was sealed.
        DOCUMENT_CHANGED,
        /// Nobody whom the machine trusts vouches for the seal.
        SEAL_UNKNOWN,
        SEAL_EXPIRED,
        /// Another authority's seal than the document's.
        SEAL_OF_ANOTHER,
        /// The machine was given nothing to verify seals by.
        NO_ROOTS,
        NOT_REACHED,
        /// No copies left today.
        USED_UP,
        NO_PRINTER
    }
}
