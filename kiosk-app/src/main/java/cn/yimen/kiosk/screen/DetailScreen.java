package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.LineView;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Obstacle;
import cn.yimen.kiosk.flow.PrepareTouch;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.layout.Region;

/// One item: what to bring, how long to wait, and 现在取号. While the number is being given the key is
/// busy.
final class DetailScreen {
    private static final double CARD = 248;

    private final Surroundings around;
    private final PageView view;

    DetailScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(Kiosk kiosk, KioskState.Detail state) {
        var act =
                kiosk.world()
                        .obstacle(state.item())
                        .map(why -> take().off(paused(kiosk.world(), state.item(), why)))
                        .orElseGet(this::take);
        var more = Act.of(Icon.INFO, around.text("prepare.more"), new PrepareTouch.Open());
        return view.show(page(kiosk.world(), state).primary(act).secondary(more));
    }

    Region show(Kiosk kiosk, KioskState.Reserving state) {
        boolean reconnecting = kiosk.world().link() != Link.LIVE;
        var doing = around.text(reconnecting ? "detail.reconnecting" : "detail.taking");
        var page = page(kiosk.world(), state.detail()).primary(take().busy(doing));
        var stop = Act.of(around.text("detail.stop"), KioskEvent.Key.BACK);
        return view.show(state.canStop() ? page.secondary(stop) : page);
    }

    private Act take() {
        return Act.of(Icon.TICKET, around.text("detail.take"), KioskEvent.Key.TAKE_NUMBER);
    }

    private String paused(World world, ServiceItem item, Obstacle why) {
        var words =
                world.line(item.line())
                        .map(line -> around.obstacle(why, line))
                        .orElseGet(() -> around.text("obstacle." + why));
        return around.text("detail.paused") + " " + words.replace("\n", " ");
    }

    private Page page(World world, KioskState.Detail state) {
        var item = state.item();
        var line = world.line(item.line());
        var updated =
                world.catalogue().map(known -> around.moments().date(known.updated())).orElse("");
        var materials =
                new Materials(around, state.materials(), updated, state.visitor().cardRead());
        return Page.titled(around.name(item))
                .crumb(crumb(world, item, line))
                .with(materials.block())
                .with(Block.grid(2, 380, List.of(waiting(line), usual(world, item, line))).aside())
                .with(Block.card(List.of(promise(item))))
                .notice(notice(world, item, line))
                .first(state.first());
    }

    /// A line that stops soon is no place to come back to later.
    private Optional<Band> notice(World world, ServiceItem item, Optional<LineView> line) {
        return line.flatMap(known -> around.stopsSoon(known.giving()))
                .map(soon -> Band.attention(Icon.CLOCK, soon))
                .or(() -> new UsualFace(around).quieter(world, item.line()));
    }

    private String crumb(World world, ServiceItem item, Optional<LineView> line) {
        var theme =
                world.catalogue()
                        .flatMap(known -> theme(known, item))
                        .map(known -> known.name(around.texts().locale()) + " › ")
                        .orElse("");
        return theme + line.map(this::place).orElse("");
    }

    private static Optional<Catalogue.Theme> theme(Catalogue catalogue, ServiceItem item) {
        return catalogue.themes().stream()
                .filter(theme -> item.themes().contains(theme.id()))
                .findFirst();
    }

    private String place(LineView line) {
        var windows =
                line.windows().isEmpty()
                        ? ""
                        : " " + around.text("windows", around.windows(line.windows()));
        return ItemTile.place(line.line()) + windows;
    }

    private Tile waiting(Optional<LineView> line) {
        return Drawing.of(
                new DetailFaces.Waiting(
                        around.text("attract.waiting"),
                        line.map(LineView::waiting).map(Surroundings::count).orElse("—"),
                        around.text("people.unit"),
                        line.map(known -> around.wait(known.waitRange())).orElse(""),
                        line.filter(LineView::isLongWait).isPresent()),
                CARD,
                DetailFaces::waiting);
    }

    /// What is usual, where it is known; else when the windows are open.
    private Tile usual(World world, ServiceItem item, Optional<LineView> line) {
        return new UsualFace(around)
                .bars(world, item.line())
                .<Tile>map(bars -> Drawing.of(bars, CARD, UsualFace::draw))
                .orElseGet(() -> hours(world, line));
    }

    private Tile hours(World world, Optional<LineView> line) {
        var sessions =
                world.hours().stream()
                        .limit(2)
                        .map(hours ->
                                around.moments().time(hours.from())
                                        + "–"
                                        + around.moments().time(hours.to()))
                        .toList();
        var open = line.map(LineView::openWindows).orElse(OptionalInt.empty());
        return Drawing.of(
                new DetailFaces.Hours(
                        around.text("attract.hours"),
                        sessions,
                        open.isPresent() ? windows(open.getAsInt()) : ""),
                CARD,
                DetailFaces::hours);
    }

    private String windows(int open) {
        return open == 0
                ? around.text("detail.no-window-open")
                : around.texts().count("detail.open-windows", open);
    }

    private Tile promise(ServiceItem item) {
        var days =
                item.promiseDays() == 0
                        ? around.text("detail.on-the-spot")
                        : around.texts().count("detail.days", item.promiseDays());
        return new IconLine(
                Icon.INFO,
                days + "  " + around.text("detail.fee", item.fee(around.texts().locale())));
    }
}
