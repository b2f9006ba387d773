package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.ServiceItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is done with the province at once: an application's receipt, payments, certificates.
public sealed interface Dealing extends KioskState.Visited
        permits Dealing.Matters,
                Dealing.HandedIn,
                Dealing.Asking,
                Dealing.NotReached,
                Paying,
                Certifying {

    /// 一件事, several items with one form; and the way to single items.
    record Matters(Visitor visitor, int first) implements Dealing {}

    /// The province is asked; nothing is known yet.
    record Asking(Visitor visitor, HomeKey what, int seconds) implements Dealing {}

    /// It did not answer: nothing was done.
    record NotReached(Visitor visitor, HomeKey what) implements Dealing {}

    /// 已收件: with the province's own number.
    ///
    /// @param paper what became of the printed receipt
    record HandedIn(Visitor visitor, Receipt receipt, Paper paper, int secondsLeft)
            implements Dealing {}

    /// A paper that was asked for.
    enum Paper {
        NOT_ASKED,
        PRINTING,
        OUT,
        NOT_OUT
    }

    /// What the province said of an application.
    ///
    /// @param number 办件编号; empty until it is formally received
    /// @param parts numbers of the cases of one matter, by their names
    /// @param later what is still to be brought, with the last day
    /// @param papers what was handed in
    record Receipt(
            ServiceItem item,
            String receipt,
            Optional<String> number,
            Instant at,
            Optional<LocalDate> due,
            List<Part> parts,
            List<Owed> later,
            List<String> papers,
            boolean finished) {
        public Receipt {
            parts = List.copyOf(parts);
            later = List.copyOf(later);
            papers = List.copyOf(papers);
        }

        @Override
        public String toString() {
            return "Receipt[" + item.code() + "]";
        }
    }

    record Part(String name, String number) {}

    record Owed(String paper, LocalDate until) {}
}
