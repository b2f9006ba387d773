package cn.yimen.kiosk.setup;

import cn.yimen.device.printer.GuideSlip;
import cn.yimen.device.printer.Slip;
import cn.yimen.device.printer.TicketSlip;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Setup;
import cn.yimen.kiosk.flow.Setup.Check;
import cn.yimen.kiosk.flow.Setup.Outcome;
import cn.yimen.ui.language.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is said and printed at a first start.
public final class SetupSlip {

    private static final String BUNDLE = "cn/yimen/kiosk/setup";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private SetupSlip() {}

    /// By which a technician hears whether the machine speaks.
    public static String sentence(Language language) {
        return Texts.load(language.locale(), BUNDLE).text("setup.sentence");
    }

    /// The readiness report, to stay with the machine's papers.
    public static Slip of(Setup setup, Instant now) {
        var texts = Texts.load(setup.language().locale(), BUNDLE);
        var device = setup.device().orElse("");
        var worst = setup.worstAim().map(mm -> String.valueOf(Math.round(mm * 10) / 10.0));
        return new GuideSlip(
                texts.text("setup.report.heading"),
                (device + " " + setup.place()).strip(),
                texts.text("setup.report.results"),
                Arrays.stream(Check.values()).map(check -> item(texts, setup, check)).toList(),
                List.of(
                        new GuideSlip.Fact(texts.text("setup.fact.hall"), setup.address()),
                        new GuideSlip.Fact(
                                texts.text("setup.fact.touch"),
                                worst.map(mm -> texts.text("setup.report.touch", mm))
                                        .orElseGet(() -> texts.text("setup.outcome.SKIPPED")))),
                new TicketSlip.Code("YIMEN " + device, texts.text("setup.fact.machine")),
                "",
                texts.text(
                        "setup.report.time",
                        MINUTE.format(LocalDateTime.ofInstant(now, ZoneId.systemDefault()))),
                "");
    }

    private static GuideSlip.Item item(Texts texts, Setup setup, Check check) {
        var outcome = Optional.ofNullable(setup.checks().get(check)).orElse(Outcome.SKIPPED);
        return new GuideSlip.Item(
                texts.text("setup.fact." + check),
                texts.text("setup.outcome." + outcome),
                outcome == Outcome.WORKS);
    }
}
