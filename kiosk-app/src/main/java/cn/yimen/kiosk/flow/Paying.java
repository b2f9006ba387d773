package cn.yimen.kiosk.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// 缴费. One order a bill; what nobody knows is asked for again, and never called paid or failed.
public sealed interface Paying extends Dealing {

    /// @param fen the amount, in hundredths of a yuan
    record Bill(String number, String subject, long fen, boolean paid) {}

    /// The person's bills, those that are paid last.
    record Bills(Visitor visitor, List<Bill> bills, int first) implements Paying {
        public Bills {
            bills = List.copyOf(bills);
        }
    }

    /// One bill with its order.
    record Order(Bills list, Bill bill, Progress progress) implements Paying {
        @Override
        public Visitor visitor() {
            return list.visitor();
        }
    }

    sealed interface Progress {

        /// Asked for an order.
        record Ordering() implements Progress {}

        /// The code stands on the screen.
        record Open(String order, String qr, Instant expiresAt) implements Progress {
            @Override
            public String toString() {
                return "Open";
            }
        }

        /// Nobody knows: it is asked for, again and again, and nothing is ordered anew.
        record Unknown() implements Progress {}

        /// @param receipt number of the receipt (电子票据号)
        record Paid(Optional<String> receipt, Optional<Instant> at, Paper paper)
                implements Progress {}

        /// Not paid within its time, or given up: certainly no money went.
        record Closed() implements Progress {}

        /// No order came about, certainly.
        record NotOrdered() implements Progress {}
    }
}
