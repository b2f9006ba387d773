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
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Page;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Notice;
import cn.yimen.ui.control.QrView;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// 办事指南: what to bring, what it costs, how long it takes, where; on paper or on the phone to take
/// along. The code holds the list itself, so that it can be read without a network.
final class GuideScreen {
    private static final double FACTS_BOTTOM = 1472;

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet facts = new Sheet();
    private final MaterialPages pages;
    private final PrimaryAct print;
    private final Button takeNumber;
    private final Drawn<View> drawn = new Drawn<>(this::draw);

    private record View(
            Guide guide,
            List<Material> toBring,
            int page,
            String place,
            String hours,
            String phone,
            String knownOn,
            Optional<LocalDate> asOf,
            OnPaper paper,
            boolean printer,
            boolean givesNumbers,
            boolean cardRead) {}

    GuideScreen(Surroundings around) {
        this.around = around;
        page.add(facts.pane());
        pages = new MaterialPages(around);
        page.add(pages.node());
        takeNumber =
                page.put(
                        Key.plain(
                                around.text("guide.take"), around.send(KioskEvent.Key.TAKE_NUMBER)),
                        Layout.SECONDARY);
        print =
                new PrimaryAct(
                        around, page.add(Key.of(KeyStyle.PRIMARY, new Pane(), "", () -> {})));
        Layout.PRIMARY_NARROW.place(print.key());
    }

    Region show(Kiosk kiosk, GuideShown state) {
        var world = kiosk.world();
        var item = state.guide().item();
        drawn.show(
                new View(
                        state.guide(),
                        state.toBring(),
                        state.page(),
                        place(world, state),
                        hours(world),
                        world.config().map(HallConfig::phone).orElse("12345"),
                        world.catalogue()
                                .map(Catalogue::updated)
                                .map(around.moments()::date)
                                .orElse(""),
                        world.guidesAsOf(),
                        state.paper(),
                        world.part(Part.PRINTER).usable(),
                        world.obstacle(item).isEmpty(),
                        state.visitor().cardRead()));
        pages.show(Page.of(state.toBring(), state.page(), KioskState.Detail.MATERIALS_A_PAGE));
        return page.pane();
    }

    private String place(World world, GuideShown state) {
        return world.line(state.guide().item().line())
                .map(line ->
                        ItemRowFace.place(line.line())
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

    private void draw(View view) {
        facts.clear();
        facts.at(
                Lettering.CAPTION.soft().fitted(around.text("guide.title"), 600, 22),
                Layout.LEFT,
                216);
        boolean paged = view.toBring().size() > KioskState.Detail.MATERIALS_A_PAGE;
        facts.at(
                Lettering.TITLE
                        .bold()
                        .fitted(view.guide().item().name(), paged ? 670 : Layout.FULL, 34),
                Layout.LEFT,
                291);
        var materials =
                new MaterialsCard(
                        around, view.toBring(), view.page(), view.knownOn(), view.cardRead());
        facts.add(materials.draw());
        double top = Layout.MATERIALS.y() + materials.height() + 20;
        conditions(view, top);
        code(view, top);
        notice(view);
        act(view);
    }

    private void conditions(View view, double top) {
        double height = Math.min(FACTS_BOTTOM - top, 340);
        var card = Sheet.card(new Area(Layout.LEFT, top, 608, height));
        facts.add(card.pane());
        double pitch = height / 4;
        fact(card, 0, pitch, Icon.TAX, view.guide().fee());
        fact(card, 1, pitch, Icon.CLOCK, limit(view.guide()));
        fact(card, 2, pitch, Icon.PLACE, view.place());
        fact(card, 3, pitch, Icon.HOTLINE, view.hours() + "  " + view.phone());
    }

    private void fact(Sheet card, int index, double pitch, Icon icon, String words) {
        double top = index * pitch;
        if (index > 0) {
            card.rule(32, 576, top);
        }
        card.at(IconView.plain(icon, 40, Tone.INDIGO), 32, top + pitch / 2 - 20);
        card.at(Lettering.BODY.fitted(words, 480, 22), 96, top + pitch / 2 + 12);
    }

    private String limit(Guide guide) {
        return guide.limit()
                .map(limit -> around.text("guide.limit", limit))
                .orElseGet(() ->
                        guide.item().promiseDays() == 0
                                ? around.text("detail.on-the-spot")
                                : around.texts().count("detail.days", guide.item().promiseDays()));
    }

    private void code(View view, double top) {
        double height = Math.min(FACTS_BOTTOM - top, 340);
        var card = Sheet.card(new Area(696, top, 320, height));
        facts.add(card.pane());
        double size = Math.min(252, height - 88);
        card.at(QrView.of(text(view), size), (320 - size) / 2, 24);
        var words = Lettering.CAPTION.fitted(around.text("guide.scan"), 290, 20);
        card.at(words, 160 - words.getLayoutBounds().getWidth() / 2, height - 24);
    }

    /// The list as a phone shows it, without any network.
    private String text(View view) {
        var list =
                view.toBring().stream()
                        .filter(material -> material.need() != Material.Need.ELECTRONIC)
                        .limit(8)
                        .map(Material::name)
                        .collect(Collectors.joining("、"));
        return view.guide().item().name()
                + "\n"
                + around.text("detail.bring")
                + " "
                + list
                + "\n"
                + view.place()
                + " "
                + view.phone();
    }

    private void notice(View view) {
        var area = new Area(Layout.LEFT, 1484, Layout.FULL, 76);
        switch (view.paper().stage()) {
            case OUT -> facts.put(Notice.done(around.text("guide.out")), area);
            case NOT_OUT ->
                    facts.put(
                            Notice.attention(
                                    Icon.WARN,
                                    around.text(
                                            "guide.not-out",
                                            around.text(
                                                            "trouble.why."
                                                                    + view.paper()
                                                                            .trouble()
                                                                            .orElseThrow())
                                                    .strip())),
                            area);
            case NOT_ASKED, PRINTING ->
                    view.asOf()
                            .ifPresent(day ->
                                    facts.put(
                                            Notice.information(
                                                    Icon.OFFLINE,
                                                    around.text(
                                                            "guide.as-of",
                                                            around.moments().date(day))),
                                            area));
        }
    }

    private void act(View view) {
        takeNumber.setDisable(!view.givesNumbers());
        if (view.paper().stage() == OnPaper.Stage.PRINTING) {
            print.busy(around.text("slip.printing-key"));
        } else if (view.printer()) {
            var key = view.paper().stage() == OnPaper.Stage.OUT ? "guide.again" : "guide.print";
            print.show(Icon.PRINT, around.text(key), new GuideTouch.PrintList());
        } else {
            print.off(around.text("guide.no-printer"));
        }
    }
}
