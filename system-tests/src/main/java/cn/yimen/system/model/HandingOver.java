package cn.yimen.system.model;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Numbers that a kiosk gave without the server.
record HandingOver(Books books, Lines lines) {

    Verdict handOver(HandOver c, DeviceId from) {
        if (books.slips.containsKey(c.ticket())) {
            return Verdict.already();
        }
        if (c.day().isAfter(books.day)) {
            return Verdict.refused(Refusal.INVALID);
        }
        var trouble = lines.troubleOfItems(c.items());
        if (trouble.isPresent()) {
            return Verdict.refused(trouble.get());
        }
        var line = lines.of(c.items());
        if (isNotTheirs(c, from, line)) {
            return Verdict.refused(Refusal.NOT_YOUR_NUMBER);
        }
        return c.day().isBefore(books.day) ? onlyTold(c) : comesIn(c, from, line);
    }

    /// What is of an earlier day cannot be looked up any more, and takes nothing from anybody.
    private boolean isNotTheirs(HandOver c, DeviceId from, Line line) {
        boolean own = isOfSeries(c.number(), from) || isOfLease(c, from, line);
        return !own || (c.day().equals(books.day) && isTaken(c.number(), c.ticket()));
    }

    private boolean isOfSeries(TicketNumber number, DeviceId from) {
        return books.config
                .kiosk(from)
                .filter(kiosk -> number.prefix().equals(kiosk.series() + "-"))
                .isPresent();
    }

    private boolean isOfLease(HandOver c, DeviceId from, Line line) {
        if (!c.number().prefix().equals(line.prefix())) {
            return false;
        }
        boolean isOfKiosk = books.config.kiosk(from).isPresent();
        return (isOfKiosk && c.day().isBefore(books.day))
                || new Leasing(books).of(from, line, c.number().ordinal()).isPresent();
    }

    private boolean isTaken(TicketNumber number, TicketId by) {
        return books.slips.values().stream()
                .filter(slip -> !slip.id.equals(by))
                .anyMatch(slip ->
                        slip.number.prefix().equals(number.prefix())
                                && slip.number.ordinal() == number.ordinal());
    }

    private Verdict onlyTold(HandOver c) {
        return Verdict.done(
                "%s of %s reserved as %s".formatted(Say.name(c.ticket()), c.day(), c.number()),
                Paper.told(new ReportPrint(c.ticket(), c.paper(), c.fault())));
    }

    private Verdict comesIn(HandOver c, DeviceId from, Line line) {
        var wish = new Wish(line.id(), c.items(), Persona.who(c.holder()));
        var slip = new Slip(c.ticket(), c.number(), wish, from, issued(c));
        slip.priority = Persona.priority(c.holder(), books.config.priority().seniorAge());
        books.slips.put(slip.id, slip);
        new Places(books).byTime(slip, line.id());
        List<String> facts = new ArrayList<>();
        facts.add(Taking.told(slip));
        facts.addAll(new Paper(books).comes(slip, new ReportPrint(slip.id, c.paper(), c.fault())));
        return new Verdict.Done(facts);
    }

    private Instant issued(HandOver c) {
        var dawn = c.day().atStartOfDay(books.config.zone()).toInstant();
        var issued = c.issuedAt().isBefore(dawn) ? dawn : c.issuedAt();
        return issued.isAfter(books.now) ? books.now : issued;
    }
}
