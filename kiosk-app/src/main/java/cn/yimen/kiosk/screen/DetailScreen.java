package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.LineView;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Obstacle;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.CountdownRing;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// One item: what to bring, how long to wait, and 现在取号. While the number is being given the key is
/// busy.
final class DetailScreen {
    private static final double GAP = 24;

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet facts = new Sheet();
    private final Button takeNumber;
    private final Button stop;
    private final MaterialPages pages;
    private final Drawn<View> drawn = new Drawn<>(this::draw);
    private final Drawn<Act> act = new Drawn<>(this::drawAct);

    private record View(
            ServiceItem item,
            int page,
            Optional<LineView> line,
            Optional<Catalogue.Theme> theme,
            String updated,
            List<OfficeHours> hours,
            boolean cardRead) {}

    /// @param reconnecting the hall server is away while the number is asked for
    private record Act(
            Optional<Obstacle> obstacle, boolean busy, boolean reconnecting, boolean stoppable) {}

    DetailScreen(Surroundings around) {
        this.around = around;
        page.add(facts.pane());
        pages = new MaterialPages(around);
        page.add(pages.node());
        stop =
                page.put(
                        Key.plain(around.text("detail.stop"), around.send(KioskEvent.Key.BACK)),
                        Layout.SECONDARY);
        takeNumber =
                page.add(
                        Key.of(
                                KeyStyle.PRIMARY,
                                new Pane(),
                                "",
                                around.send(KioskEvent.Key.TAKE_NUMBER)));
    }

    Region show(Kiosk kiosk, KioskState.Detail state) {
        show(kiosk, state, new Act(kiosk.world().obstacle(state.item()), false, false, false));
        return page.pane();
    }

    Region show(Kiosk kiosk, KioskState.Reserving state) {
        boolean reconnecting = kiosk.world().link() != Link.LIVE;
        show(kiosk, state.detail(), new Act(Optional.empty(), true, reconnecting, state.canStop()));
        return page.pane();
    }

    private void show(Kiosk kiosk, KioskState.Detail state, Act acting) {
        var world = kiosk.world();
        var item = state.item();
        drawn.show(
                new View(
                        item,
                        state.page(),
                        world.line(item.line()),
                        world.catalogue().flatMap(known -> theme(known, item)),
                        world.catalogue()
                                .map(known -> around.moments().date(known.updated()))
                                .orElse(""),
                        world.hours(),
                        state.visitor().cardRead()));
        pages.show(state);
        act.show(acting);
    }

    private static Optional<Catalogue.Theme> theme(Catalogue catalogue, ServiceItem item) {
        return catalogue.themes().stream()
                .filter(theme -> item.themes().contains(theme.id()))
                .findFirst();
    }

    private void draw(View view) {
        facts.clear();
        crumbs(view);
        boolean paged = view.item().materials().size() > KioskState.Detail.MATERIALS_A_PAGE;
        facts.at(
                Lettering.TITLE.bold().fitted(view.item().name(), paged ? 670 : Layout.FULL, 34),
                Layout.LEFT,
                291);
        var materials =
                new MaterialsCard(
                        around,
                        view.item().materials(),
                        view.page(),
                        view.updated(),
                        view.cardRead());
        facts.add(materials.draw());
        double top = Layout.MATERIALS.y() + materials.height() + GAP;
        double height = Math.min(316, 1420 - top);
        waiting(new Area(Layout.LEFT, top, 444, height), view);
        hours(new Area(532, top, 484, height), view);
        promise(new Area(Layout.LEFT, top + height + GAP, Layout.FULL, 104), view.item());
    }

    private void crumbs(View view) {
        var parts = Row.left(12);
        view.theme()
                .ifPresent(theme ->
                        parts.getChildren()
                                .addAll(
                                        Lettering.CAPTION.soft().text(theme.name()),
                                        IconView.plain(Icon.NEXT, 26, Tone.INK_SOFT)));
        view.line()
                .ifPresent(line ->
                        parts.getChildren()
                                .add(
                                        Lettering.CAPTION
                                                .soft()
                                                .text(
                                                        ItemRowFace.place(line.line())
                                                                + " "
                                                                + windows(line))));
        facts.at(parts, Layout.LEFT, 186);
    }

    private String windows(LineView line) {
        return line.windows().isEmpty()
                ? ""
                : around.text("windows", around.windows(line.windows()));
    }

    private void waiting(Area area, View view) {
        var card = Sheet.card(area);
        facts.add(card.pane());
        card.at(IconView.plain(Icon.PEOPLE, 44, Tone.INDIGO), 40, 32);
        card.text(Lettering.BODY.soft(), around.text("attract.waiting"), 98, 67);
        view.line()
                .ifPresent(line -> {
                    double size = area.height() >= 300 ? 128 : 100;
                    double baseline = area.height() - 106;
                    var number =
                            card.text(
                                    Lettering.of(size).black(),
                                    Surroundings.count(line.waiting()),
                                    38,
                                    baseline);
                    card.text(
                            Lettering.LABEL,
                            around.text("people.unit"),
                            54 + number.getLayoutBounds().getWidth(),
                            baseline);
                    var tone = line.isLongWait() ? Tone.AMBER : Tone.INK;
                    card.at(
                            Lettering.of(44)
                                    .bold()
                                    .in(tone)
                                    .fitted(around.wait(line.waitRange()), 370, 28),
                            40,
                            area.height() - 34);
                });
    }

    private void hours(Area area, View view) {
        var card = Sheet.card(area);
        facts.add(card.pane());
        card.at(IconView.plain(Icon.CLOCK, 44, Tone.INDIGO), 40, 32);
        card.text(Lettering.BODY.soft(), around.text("attract.hours"), 98, 67);
        double baseline = 138;
        for (var session : view.hours().stream().limit(2).toList()) {
            card.text(
                    Lettering.of(44).bold(),
                    around.moments().time(session.from())
                            + "–"
                            + around.moments().time(session.to()),
                    40,
                    baseline);
            baseline += 60;
        }
        var open = view.line().map(LineView::openWindows).orElse(OptionalInt.empty());
        if (open.isPresent()) {
            card.text(Lettering.BODY.soft(), windows(open.getAsInt()), 40, area.height() - 36);
        }
    }

    private String windows(int open) {
        return open == 0
                ? around.text("detail.no-window-open")
                : around.texts().count("detail.open-windows", open);
    }

    private void promise(Area area, ServiceItem item) {
        var card = Sheet.card(area);
        facts.add(card.pane());
        var days =
                item.promiseDays() == 0
                        ? around.text("detail.on-the-spot")
                        : around.texts().count("detail.days", item.promiseDays());
        card.at(IconView.plain(Icon.INFO, 44, Tone.INDIGO), 40, 30);
        card.text(Lettering.BODY, days, 104, 64);
        card.textEnding(Lettering.BODY, around.text("detail.fee", item.fee()), 912, 64);
    }

    private void drawAct(Act view) {
        (view.stoppable() ? Layout.PRIMARY_NARROW : Layout.PRIMARY).place(takeNumber);
        stop.setVisible(view.stoppable());
        takeNumber.setDisable(view.obstacle().isPresent());
        takeNumber.setMouseTransparent(view.busy());
        var words = around.text(words(view));
        Key.face(
                takeNumber,
                face(view, words),
                words + view.obstacle().map(why -> ", " + reason(why)).orElse(""));
    }

    private static String words(Act view) {
        if (!view.busy()) {
            return "detail.take";
        }
        return view.reconnecting() ? "detail.reconnecting" : "detail.taking";
    }

    private Node face(Act view, String words) {
        var light = Lettering.KEY.bold().in(Tone.ON_INDIGO);
        if (view.obstacle().isPresent()) {
            return Row.beside(
                    24,
                    IconView.plain(Icon.INFO, 44, Tone.INK),
                    Lettering.LABEL.bold().text(around.text("detail.paused")),
                    Lettering.BODY.fitted(reason(view.obstacle().get()), 560, 26));
        }
        if (view.busy()) {
            var ring = new CountdownRing(52, 7);
            ring.show(0.25);
            return Row.beside(24, ring.node(), light.fitted(words, 480, 30));
        }
        return Row.beside(24, IconView.plain(Icon.TICKET, 60, Tone.ON_INDIGO), light.text(words));
    }

    private String reason(Obstacle why) {
        return around.text("obstacle." + why).replace("\n", " ");
    }
}
