package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Material;
import cn.yimen.kiosk.flow.Guide;
import cn.yimen.kiosk.flow.GuideTouch;
import cn.yimen.kiosk.flow.Guiding.GuideShown;
import cn.yimen.kiosk.flow.Guiding.OnPaper;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;

/// 办事指南: what to bring, what it costs, how long it takes, where; on paper or on the phone to take
/// along. The code holds the list itself, so that it can be read without a network.
final class GuideScreen {
    private final Surroundings around;
    private final PageView view;

    GuideScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(Kiosk kiosk, GuideShown state) {
        var world = kiosk.world();
        var knownOn =
                world.catalogue().map(Catalogue::updated).map(around.moments()::date).orElse("");
        var materials = new Materials(around, state.toBring(), knownOn, state.visitor().cardRead());
        return view.show(
                Page.titled(around.name(state.guide().item()))
                        .crumb(around.text("guide.title"))
                        .with(materials.block())
                        .with(Block.of(code(world, state)).aside())
                        .with(Block.card(conditions(world, state)))
                        .notice(notice(world, state))
                        .first(state.first())
                        .secondary(takeNumber(world, state))
                        .primary(print(world, state)));
    }

    private List<IconLine> conditions(World world, GuideShown state) {
        return List.of(
                new IconLine(Icon.TAX, state.guide().fee().in(around.texts().locale())),
                new IconLine(Icon.CLOCK, limit(state.guide())),
                new IconLine(Icon.PLACE, place(world, state)),
                new IconLine(Icon.HOTLINE, hours(world) + "  " + phone(world)));
    }

    private static String phone(World world) {
        return world.config().map(HallConfig::phone).orElse("12345");
    }

    private String place(World world, GuideShown state) {
        return world.line(state.guide().item().line())
                .map(line ->
                        ItemTile.place(line.line())
                                + (line.windows().isEmpty()
                                        ? ""
                                        : " "
                                                + around.text(
                                                        "windows", around.windows(line.windows()))))
                .orElseGet(() -> around.text("guide.ask-place"));
    }

    private String hours(World world) {
        return world.hours().stream()
                .limit(2)
                .map(hours ->
                        around.moments().time(hours.from())
                                + "–"
                                + around.moments().time(hours.to()))
                .collect(Collectors.joining("  "));
    }

    private String limit(Guide guide) {
        return guide.limit()
                .map(limit -> around.text("guide.limit", limit.in(around.texts().locale())))
                .orElseGet(() ->
                        guide.item().promiseDays() == 0
                                ? around.text("detail.on-the-spot")
                                : around.texts().count("detail.days", guide.item().promiseDays()));
    }

    private Tile code(World world, GuideShown state) {
        return new CodeCard(text(world, state), around.text("guide.scan"));
    }

    /// The list as a phone shows it, without any network.
    private String text(World world, GuideShown state) {
        var list =
                state.toBring().stream()
                        .filter(material -> material.need() != Material.Need.ELECTRONIC)
                        .limit(8)
                        .map(Material::name)
                        .collect(Collectors.joining("、"));
        return around.name(state.guide().item())
                + "\n"
                + around.text("detail.bring")
                + " "
                + list
                + "\n"
                + place(world, state)
                + " "
                + phone(world);
    }

    private Optional<Band> notice(World world, GuideShown state) {
        return switch (state.paper().stage()) {
            case OUT -> Optional.of(Band.done(around.text("guide.out")));
            case NOT_OUT -> {
                var why =
                        around.text("trouble.why." + state.paper().trouble().orElseThrow()).strip();
                yield Optional.of(Band.attention(Icon.WARN, around.text("guide.not-out", why)));
            }
            case NOT_ASKED, PRINTING ->
                    world.guidesAsOf()
                            .map(day ->
                                    Band.information(
                                            Icon.OFFLINE,
                                            around.text(
                                                    "guide.as-of", around.moments().date(day))));
        };
    }

    private Act takeNumber(World world, GuideShown state) {
        var words = around.text("guide.take");
        var act = Act.of(words, KioskEvent.Key.TAKE_NUMBER);
        return world.obstacle(state.guide().item()).isEmpty() ? act : act.off(words);
    }

    private Act print(World world, GuideShown state) {
        var again = state.paper().stage() == OnPaper.Stage.OUT;
        var act =
                Act.of(
                        Icon.PRINT,
                        around.text(again ? "guide.again" : "guide.print"),
                        new GuideTouch.PrintList());
        if (state.paper().stage() == OnPaper.Stage.PRINTING) {
            return act.busy(around.text("slip.printing-key"));
        }
        return world.part(Part.PRINTER).usable() ? act : act.off(around.text("guide.no-printer"));
    }
}
