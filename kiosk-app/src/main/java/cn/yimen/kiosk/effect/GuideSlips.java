package cn.yimen.kiosk.effect;

import cn.yimen.device.printer.GuideSlip;
import cn.yimen.device.printer.TicketSlip;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Material;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.kiosk.flow.Guide;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.language.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words on a guide to take home. Always Chinese, as on tickets.
final class GuideSlips {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Texts texts = Texts.load(Texts.CHINESE, "cn/yimen/kiosk/slip");

    GuideSlip slip(Guide guide, List<Material> toBring, World world) {
        return new GuideSlip(
                texts.text("guide.heading"),
                guide.item().name(),
                texts.text("guide.bring"),
                toBring.stream().map(this::item).toList(),
                facts(guide, world),
                new TicketSlip.Code(link(guide, world), texts.text("guide.code")),
                texts.text("guide.advice"),
                version(world),
                world.config().map(config -> texts.text("phone", config.phone())).orElse(""));
    }

    private GuideSlip.Item item(Material material) {
        boolean held = material.need() == Material.Need.ELECTRONIC;
        return new GuideSlip.Item(
                material.name(), held ? texts.text("guide.held") : material.note(), held);
    }

    private List<GuideSlip.Fact> facts(Guide guide, World world) {
        var facts = new ArrayList<GuideSlip.Fact>();
        world.config()
                .flatMap(config -> config.line(guide.item().line()))
                .ifPresent(line -> facts.add(fact("where", place(line, world))));
        facts.add(fact("limit", limit(guide)));
        facts.add(fact("fee", guide.fee().text()));
        world.hours().forEach(hours -> facts.add(fact("hours", span(hours))));
        return facts;
    }

    private GuideSlip.Fact fact(String name, String value) {
        return new GuideSlip.Fact(texts.text("guide." + name), value);
    }

    private String place(Line line, World world) {
        var windows = world.windowsOf(line.id());
        return line.floor() + (windows.isEmpty() ? line.area() : texts.text("windows", windows));
    }

    private String limit(Guide guide) {
        return guide.limit()
                .map(limit -> limit.text().replace(" ", ""))
                .orElseGet(() ->
                        guide.item().promiseDays() == 0
                                ? texts.text("guide.at-once")
                                : texts.text("guide.days", guide.item().promiseDays()));
    }

    private static String span(OfficeHours hours) {
        return TIME.format(hours.from()) + "-" + TIME.format(hours.to());
    }

    /// The address of a ticket's code leads to the queue; this one to the guide.
    private static String link(Guide guide, World world) {
        var tickets = world.config().map(HallConfig::ticketLink).orElse("");
        var base = tickets.replaceFirst("/T/$", "/G/");
        return base + guide.item().code().value().toUpperCase(Locale.ROOT);
    }

    /// When it was printed, and up to when it is known where that was not today.
    private String version(World world) {
        var printed = PRINTED.format(world.localTime());
        return world.guidesAsOf()
                .map(day -> texts.text("guide.as-of", printed, DAY.format(day)))
                .orElse(printed);
    }
}
