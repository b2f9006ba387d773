package cn.yimen.kiosk.ticket;

import cn.yimen.client.offline.OfflineRecord.Gave;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.kiosk.ticket.KioskRecord.Booked;
import cn.yimen.kiosk.ticket.KioskRecord.Settled;
import java.util.List;
import java.util.Optional;

/// A number that this kiosk asked for and whose end the hall server has not heard yet.
///
/// @param seq where the request stands in the journal; its holder is sealed there
/// @param booked the booking with which its holder came
/// @param answer empty while the server has not answered
/// @param print how far the first slip is
/// @param fault what the printer said, for technicians
/// @param gave the number, where the kiosk gave it without the server
record TicketStory(
        long seq,
        TicketId ticket,
        CommandId command,
        List<ItemCode> items,
        Optional<Booked> booked,
        Optional<CommandAnswer> answer,
        Print print,
        String fault,
        Optional<Settled> settled,
        Optional<Gave> gave) {

    TicketStory {
        items = List.copyOf(items);
    }

    enum Print {
        NOT_STARTED,
        STARTED,
        PRINTED,
        NOT_PRINTED,
        UNKNOWN
    }

    /// What is still to be done when nobody stands in front of the machine any more.
    sealed interface OpenEnd {

        /// Ask the server again, under the same id.
        record AskAgain() implements OpenEnd {}

        /// Tell the server what is known of the paper.
        record Settle(PrintResult result) implements OpenEnd {}

        /// Tell it again, under the same id.
        record ReportAgain(Settled settled) implements OpenEnd {}
    }

    static TicketStory begun(long seq, KioskRecord.Requested request) {
        return new TicketStory(
                seq,
                request.ticket(),
                request.command(),
                request.items(),
                request.booked(),
                Optional.empty(),
                Print.NOT_STARTED,
                "",
                Optional.empty(),
                Optional.empty());
    }

    TicketStory answered(CommandAnswer given) {
        return new TicketStory(
                seq,
                ticket,
                command,
                items,
                booked,
                Optional.of(given),
                print,
                fault,
                settled,
                gave);
    }

    TicketStory printing(Print now, String why) {
        return new TicketStory(
                seq, ticket, command, items, booked, answer, now, why, settled, gave);
    }

    TicketStory settled(Settled how) {
        return new TicketStory(
                seq, ticket, command, items, booked, answer, print, fault, Optional.of(how), gave);
    }

    TicketStory givenAlone(Gave number) {
        return new TicketStory(
                seq,
                ticket,
                command,
                items,
                booked,
                answer,
                print,
                fault,
                settled,
                Optional.of(number));
    }

    /// What the server is asked.
    HallCommand question(Optional<Holder> holder) {
        return booked.<HallCommand>map(
                        booking -> new HallCommand.CheckIn(ticket, booking.appointment(), holder))
                .orElseGet(() -> new HallCommand.TakeNumber(ticket, items, holder));
    }

    boolean isRefused() {
        return answer.filter(CommandAnswer.Refused.class::isInstance).isPresent();
    }

    /// Paper that may have come out is never printed again alone, and a number that nobody can hold
    /// is given back.
    OpenEnd openEnd() {
        if (settled.isPresent()) {
            return new OpenEnd.ReportAgain(settled.get());
        }
        if (answer.isEmpty() && gave.isEmpty()) {
            return new OpenEnd.AskAgain();
        }
        return new OpenEnd.Settle(
                switch (print) {
                    case NOT_STARTED, NOT_PRINTED -> PrintResult.NOT_PRINTED_UNSEEN;
                    case STARTED, UNKNOWN -> PrintResult.UNKNOWN;
                    case PRINTED -> PrintResult.PRINTED;
                });
    }
}
