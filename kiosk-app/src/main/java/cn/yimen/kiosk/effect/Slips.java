package cn.yimen.kiosk.effect;

import cn.yimen.device.printer.TicketSlip;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.language.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words on a ticket slip. Always Chinese: staff read it too, and the number needs no language.
final class Slips {

    private static final DateTimeFormatter TAKEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern LETTERS = Pattern.compile("^[A-Z]+(?=\\d)");
    private static final int AN_HOUR = 60;

    private final Texts texts = Texts.load(Texts.CHINESE, "cn/yimen/kiosk/slip");
    private final String place;

    /// @param place where the machine stands, in the hall's own words; may be empty
    Slips(String place) {
        this.place = place;
    }

    TicketSlip slip(IssuedTicket ticket, World world) {
        var config = world.config();
        return new TicketSlip(
                mark(ticket, world),
                new TicketSlip.Hall(
                        config.map(HallConfig::name).orElse(""),
                        config.map(HallConfig::place).orElse("")),
                ticket.number().text(),
                service(ticket),
                ticket.slot().map(from -> texts.text("booked", TIME.format(from))),
                outlook(ticket),
                new TicketSlip.Place(
                        texts.text("area", ticket.line().area()),
                        Optional.of(ticket.windows())
                                .filter(windows -> !windows.isEmpty())
                                .map(windows -> texts.text("windows", windows))),
                new TicketSlip.Code(ticket.qrText(), texts.text("code")),
                passed(config.map(HallConfig::passed)),
                issue(ticket, world));
    }

    private Optional<String> mark(IssuedTicket ticket, World world) {
        if (ticket.reprints() > 0) {
            return Optional.of(
                    texts.text("reprint", ticket.reprints(), TIME.format(world.localTime())));
        }
        var key = ticket.slot().isPresent() ? "booked.alone" : "alone";
        return ticket.alone() ? Optional.of(texts.text(key)) : Optional.empty();
    }

    private TicketSlip.Outlook outlook(IssuedTicket ticket) {
        return ticket.alone()
                ? new TicketSlip.NotKnown(
                        texts.text("alone.called"),
                        texts.text(
                                ticket.slot().isPresent() ? "booked.alone.order" : "alone.order"))
                : new TicketSlip.Expected(
                        texts.text("ahead", ticket.ahead()),
                        ticket.waitRange().map(this::range).orElse(texts.text("wait.unknown")));
    }

    private String service(IssuedTicket ticket) {
        var first = ticket.items().stream().findFirst().map(ServiceItem::name);
        return switch (ticket.items().size()) {
            case 0 -> ticket.line().name();
            case 1 -> first.orElseThrow();
            default -> texts.text("service.more", first.orElseThrow(), ticket.items().size());
        };
    }

    private String range(WaitRange range) {
        if (range.isAtOnce()) {
            return texts.text("wait.none");
        }
        return range.fromMinutes() >= AN_HOUR
                ? texts.text("wait.long")
                : texts.text("wait", range.fromMinutes(), range.toMinutes());
    }

    private TicketSlip.Passed passed(Optional<PassedRule> rule) {
        return new TicketSlip.Passed(
                texts.text("passed"),
                rule.map(r -> texts.text("passed.rule", r.placesBack(), r.timesAtMost()))
                        .orElse(""));
    }

    private TicketSlip.Issue issue(IssuedTicket ticket, World world) {
        return new TicketSlip.Issue(
                texts.text("taken", TAKEN.format(ticket.issuedAt())),
                machine(world),
                world.config().map(config -> texts.text("phone", config.phone())).orElse(""));
    }

    private String machine(World world) {
        var number = LETTERS.matcher(world.device().value()).replaceFirst("");
        return (texts.text("machine", number) + " " + place).strip();
    }
}
