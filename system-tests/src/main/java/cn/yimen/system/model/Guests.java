package cn.yimen.system.model;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.CancelAppointment;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.LeaseNumbers;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.PrintResult;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What citizens, kiosks and the platform ask.
record Guests(Books books, Lots lots) {

    HallCommand take() {
        return new TakeNumber(lots.newTicket(), lots.items(), lots.somebody());
    }

    HallCommand byHand() {
        return new IssueByStaff(
                lots.newTicket(),
                lots.items(),
                lots.somebody(),
                lots.priority(),
                lots.clerk(),
                "年长");
    }

    HallCommand paper() {
        var result = lots.chance(85) ? PrintResult.PRINTED : lots.oneOf(PrintResult.values());
        return new ReportPrint(lots.ticketWhere(slip -> slip.stage == Stage.RESERVED), result, "");
    }

    HallCommand book() {
        var from =
                books.now
                        .truncatedTo(ChronoUnit.HOURS)
                        .plus(Duration.ofMinutes(30L * lots.random.nextInt(-3, 7)))
                        .plus(Duration.ofDays(lots.chance(10) ? 1 : 0));
        var length = Duration.ofMinutes(lots.chance(5) ? -30 : 30);
        var id = lots.chance(90) ? lots.newBooking() : lots.booking();
        return new RecordAppointment(id, lots.items(), from, from.plus(length), lots.somebody());
    }

    HallCommand cancel() {
        return new CancelAppointment(lots.booking(), "有事");
    }

    HallCommand checkIn() {
        return new CheckIn(
                lots.newTicket(),
                lots.booking(),
                lots.chance(80) ? Optional.empty() : lots.somebody());
    }

    HallCommand lease() {
        int days = lots.chance(80) ? 0 : lots.random.nextInt(-1, 9);
        return new LeaseNumbers(lots.line(), books.day.plusDays(days));
    }

    /// Numbers of the kiosk's blocks and series, in any order, some twice and some of others.
    HallCommand handOver(DeviceId kiosk) {
        var items = lots.items();
        var letter = items.isEmpty() ? "A" : items.getFirst().value().substring(0, 1);
        var number = lots.chance(30) ? emergency(kiosk) : lent(kiosk, new LineId(letter));
        int days = lots.chance(92) ? 0 : lots.random.nextInt(-2, 2);
        var result = lots.chance(80) ? PrintResult.PRINTED : lots.oneOf(PrintResult.values());
        return new HandOver(
                lots.newTicket(),
                books.day.plusDays(days),
                number,
                items,
                lots.somebody(),
                books.now.minusSeconds(lots.random.nextInt(-60, 4000)),
                result,
                "");
    }

    private TicketNumber emergency(DeviceId kiosk) {
        return new TicketNumber(kiosk + "-", lots.random.nextInt(1, 6), 3);
    }

    private TicketNumber lent(DeviceId kiosk, LineId line) {
        var own =
                books.leases.stream()
                        .filter(l -> l.kiosk().equals(kiosk) && l.line().equals(line))
                        .toList();
        int ordinal =
                lots.oneOf(own)
                        .map(lease -> lots.random.nextInt(lease.from(), lease.to() + 1))
                        .orElse(lots.random.nextInt(1, 510));
        return new TicketNumber(line.value(), ordinal, 3);
    }

    HallCommand rejoin() {
        return new RejoinQueue(lots.ticketWhere(slip -> slip.stage == Stage.PASSED));
    }

    HallCommand withdraw() {
        return new WithdrawTicket(lots.ticketWhere(slip -> slip.stage.isLive()), "走了");
    }

    HallCommand rate() {
        int level = lots.chance(95) ? lots.random.nextInt(1, 6) : lots.oneOf(0, 6);
        return new RateService(
                lots.ticketWhere(slip -> slip.stage == Stage.FINISHED), level, List.of());
    }

    HallCommand acknowledge() {
        return new AcknowledgeCall(
                lots.ticketWhere(slip -> slip.stage.isAtWindow()),
                lots.random.nextInt(lots.chance(5) ? 0 : 1, 3),
                lots.oneOf(Acknowledgement.values()));
    }

    HallCommand grant() {
        return new GrantPriority(
                lots.ticketWhere(slip -> slip.stage.isLive()),
                lots.priority(),
                lots.clerk(),
                lots.chance(95) ? "军属" : "");
    }
}
