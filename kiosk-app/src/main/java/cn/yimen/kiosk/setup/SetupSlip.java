package cn.yimen.kiosk.setup;

import cn.yimen.device.printer.GuideSlip;
import cn.yimen.device.printer.Slip;
import cn.yimen.device.printer.TicketSlip;
import cn.yimen.hall.error.ErrorWords;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.pack.PackRefused;
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
import java.util.stream.Stream;

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
    ///
    /// @param packs what the machine took and refused at this start
    public static Slip of(Setup setup, PackIntake packs, Instant now) {
        var texts = Texts.load(setup.language().locale(), BUNDLE);
        var device = setup.device().orElse("");
        var worst = setup.worstAim().map(mm -> String.valueOf(Math.round(mm * 10) / 10.0));
        return new GuideSlip(
                texts.text("setup.report.heading"),
                (device + " " + setup.place()).strip(),
                texts.text("setup.report.results"),
                Stream.concat(
                                Arrays.stream(Check.values())
                                        .map(check -> item(texts, setup, check)),
                                packs(texts, setup, packs))
                        .toList(),
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

    /// A line for each: a kind's name and the pack's, its number, or why it is not used.
    private static Stream<GuideSlip.Item> packs(Texts texts, Setup setup, PackIntake packs) {
        var words = new ErrorWords(setup.language().locale());
        return Stream.concat(
                packs.taken().stream()
                        .map(pack ->
                                new GuideSlip.Item(
                                        texts.text("setup.pack." + pack.kind(), pack.name()),
                                        texts.text(
                                                "setup.pack.taken", Long.toString(pack.version())),
                                        true)),
                packs.notes().stream()
                        .map(note ->
                                new GuideSlip.Item(
                                        texts.text("setup.pack.not", note.reason().code()),
                                        texts.text(
                                                "setup.pack.why", means(words, note), note.where()),
                                        false)));
    }

    private static String means(ErrorWords words, PackRefused note) {
        return words.of(note.reason().code())
                .map(ErrorWords.Entry::means)
                .map(said -> said.replace("`", ""))
                .orElse("");
    }

    private static GuideSlip.Item item(Texts texts, Setup setup, Check check) {
        var outcome = Optional.ofNullable(setup.checks().get(check)).orElse(Outcome.SKIPPED);
        return new GuideSlip.Item(
                texts.text("setup.fact." + check),
                texts.text("setup.outcome." + outcome),
                outcome == Outcome.WORKS);
    }
}
