package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WaitRange;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// A number as paper and screen show it: everything that is known when it is given.
///
/// @param windows the windows that may call it, "1-6" or "3"; empty where none serves the line
/// @param alone whether the kiosk gave it without the server (断网取号): nobody knows then how many are
///   ahead
/// @param ahead people ahead; 0 where that is not known
/// @param waitRange empty where it cannot be known
/// @param qrText text of the QR code, upper-case alphanumeric, at most 61 characters
/// @param slot when the booking begins with which its holder came
/// @param reprints 0 for the first slip, n for the n-th 补打
public record IssuedTicket(
        TicketId id,
        TicketNumber number,
        List<ServiceItem> items,
        Line line,
        String windows,
        boolean alone,
        int ahead,
        Optional<WaitRange> waitRange,
        LocalDateTime issuedAt,
        String qrText,
        Optional<LocalTime> slot,
        int reprints) {

    public IssuedTicket {
        items = List.copyOf(items);
    }

    /// A number of somebody who came without a booking.
    public IssuedTicket(
            TicketId id,
            TicketNumber number,
            List<ServiceItem> items,
            Line line,
            String windows,
            boolean alone,
            int ahead,
            Optional<WaitRange> waitRange,
            LocalDateTime issuedAt,
            String qrText,
            int reprints) {
        this(
                id,
                number,
                items,
                line,
                windows,
                alone,
                ahead,
                waitRange,
                issuedAt,
                qrText,
                Optional.empty(),
                reprints);
    }

    IssuedTicket booked(Optional<LocalTime> from) {
        return new IssuedTicket(
                id, number, items, line, windows, alone, ahead, waitRange, issuedAt, qrText, from,
                reprints);
    }

    /// The same number on its n-th further slip.
    public IssuedTicket reprinted(int times) {
        return new IssuedTicket(
                id, number, items, line, windows, alone, ahead, waitRange, issuedAt, qrText, slot,
                times);
    }
}
