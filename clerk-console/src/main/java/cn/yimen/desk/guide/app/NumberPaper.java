package cn.yimen.desk.guide.app;

import cn.yimen.desk.guide.Paper;
import cn.yimen.device.printer.TicketSlip;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.ui.language.Texts;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// The words on the paper of a number that a guide gives. Always Chinese: staff read it too.
final class NumberPaper {

    private static final DateTimeFormatter TAKEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts = Texts.load(Texts.CHINESE, "cn/yimen/desk/guide/screen/guide");
    private final DeviceId tablet;

    NumberPaper(DeviceId tablet) {
        this.tablet = tablet;
    }

    /// @param hall empty before it was heard: then no number is given
    TicketSlip of(Paper paper, Optional<HallConfig> hall) {
        ZoneId zone = hall.map(HallConfig::zone).orElse(ZoneOffset.UTC);
        var at = paper.at().atZone(zone);
        return new TicketSlip(
                paper.reprint() > 0
                        ? Optional.of(texts.text("slip.reprint", paper.reprint(), TIME.format(at)))
                        : Optional.empty(),
                new TicketSlip.Hall(
                        hall.map(HallConfig::name).orElse(""),
                        hall.map(HallConfig::place).orElse("")),
                paper.number().text(),
                paper.service(),
                priority(paper.priority()),
                new TicketSlip.Expected(
                        texts.text("slip.ahead", paper.ahead()),
                        paper.range().map(this::range).orElse(texts.text("slip.unknown"))),
                new TicketSlip.Place(
                        texts.text("slip.area", paper.area()),
                        Optional.of(paper.windows())
                                .filter(windows -> !windows.isEmpty())
                                .map(windows -> texts.text("slip.windows", windows))),
                new TicketSlip.Code(paper.token(), texts.text("slip.code")),
                passed(hall.map(HallConfig::passed)),
                issue(at, hall));
    }

    private Optional<String> priority(PriorityClass priority) {
        return Optional.of(priority)
                .filter(each -> each != PriorityClass.ORDINARY)
                .map(each -> texts.text("class." + each.name().toLowerCase(Locale.ROOT)));
    }

    private String range(WaitRange range) {
        return range.isAtOnce()
                ? texts.text("slip.at-once")
                : texts.text("slip.wait", range.fromMinutes(), range.toMinutes());
    }

    private TicketSlip.Passed passed(Optional<PassedRule> rule) {
        return new TicketSlip.Passed(
                texts.text("slip.passed"),
                rule.map(r -> texts.text("slip.passed.rule", r.placesBack(), r.timesAtMost()))
                        .orElse(""));
    }

    private TicketSlip.Issue issue(ZonedDateTime at, Optional<HallConfig> hall) {
        return new TicketSlip.Issue(
                texts.text("slip.taken", TAKEN.format(at)),
                texts.text("slip.tablet", tablet.value()),
                hall.map(config -> texts.text("slip.phone", config.phone())).orElse(""));
    }
}
