package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.Line;
import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.LineView;
import cn.yimen.kiosk.flow.Offer;
import cn.yimen.kiosk.flow.Offers;
import cn.yimen.kiosk.flow.World;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/// 您好: what this person can do here. Whoever has a booking of today finds it at the bottom, one
/// touch away; for the others the waiting in the hall stands there. In elder type a few large rows
/// a page.
final class HomeScreen {
    private final Surroundings around;
    private final PageView view;

    HomeScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(Kiosk kiosk, KioskState.Home home) {
        var world = kiosk.world();
        var faces =
                Offers.of(world, home).stream()
                        .map(offer -> new HomeFaces.Face(offer, name(offer), note(world, offer)))
                        .toList();
        var page = Page.titled(hello(home)).lead(lead());
        var beside = beside(kiosk, home);
        if (beside.isPresent()) {
            page = page.with(Block.grid(1, 320, List.of(beside.get())).besideTitle());
        }
        page = page.with(keys(faces, world.hasQueue()));
        boolean booked = !home.bookings().isEmpty();
        // Its form may be gone since, or not have come yet.
        var unfinished = home.unfinished().filter(item -> world.form(item).isPresent());
        if (booked) {
            page = page.primary(BookingBand.of(around, world, home.bookings()));
        } else if (unfinished.isPresent()) {
            page = page.primary(BookingBand.of(around, unfinished.get()));
        }
        boolean hasRoom = hasRoomBeside(booked || unfinished.isPresent());
        return view.show(withHall(page, world, hasRoom));
    }

    /// What the hall is like now: closed, which is said in any case, or how many wait.
    private Page withHall(Page page, World world, boolean hasRoom) {
        if (HallStatus.isClosed(world)) {
            return hasRoom
                    ? page.with(Block.of(ClosedHall.of(around, world)).aside())
                    : page.lead(ClosedHall.sentence(around, world));
        }
        return world.hasQueue() && hasRoom
                ? page.with(Block.of(new HallNow(around, lines(world))).aside())
                : page;
    }

    /// Four large keys say it themselves, on an upright page.
    private String lead() {
        var look = around.look();
        return look.elder() && !look.isWide() ? "" : around.text("home.choose");
    }

    /// Whether there is room for what the hall is like now: a rail takes what it can hold, an
    /// upright page has none beside a booking, and none in elder type and in low reach.
    private boolean hasRoomBeside(boolean booked) {
        var look = around.look();
        return look.isWide() || !(booked || look.elder() || look.lowReach());
    }

    private Block keys(List<HomeFaces.Face> faces, boolean hasQueue) {
        return around.look().elder()
                ? ElderKey.block(faces, around.look())
                : Block.of(new HomeKeys(faces, hasQueue));
    }

    /// A wide panel is seen by everybody: it greets nobody by name.
    private String hello(KioskState.Home home) {
        var name = home.visitor().maskedName();
        return name.isEmpty() || around.look().isWide()
                ? around.text("home.hello")
                : around.text("home.hello-name", name);
    }

    /// Who was not identified yet may be; whoever laid down a card is reminded of it.
    private Optional<Tile> beside(Kiosk kiosk, KioskState.Home home) {
        if (!home.visitor().isKnown()) {
            return Optional.of(
                    Choice.of(around.text("home.identify"), KioskEvent.Key.WITHOUT_CARD));
        }
        boolean byCard =
                home.visitor().holder().filter(holder -> !holder.name().isEmpty()).isPresent();
        return byCard
                ? Optional.of(
                        new CardReminder(
                                around.text("home.recognised"),
                                around.text(
                                        kiosk.cardForgotten()
                                                ? "home.take-card"
                                                : "home.keep-card"),
                                kiosk.cardForgotten()))
                : Optional.empty();
    }

    private static List<LineView> lines(World world) {
        return world.config().stream()
                .flatMap(config -> config.lines().stream())
                .map(Line::id)
                .flatMap(id -> world.line(id).stream())
                .limit(HallNow.LINES)
                .toList();
    }

    private String name(Offer offer) {
        return around.text("home.key." + offer.key());
    }

    private String note(World world, Offer offer) {
        return offer.obstacle()
                .map(why -> around.obstacle(why, world.opening().nextNumbers()))
                .orElseGet(() -> note(world, offer.key()));
    }

    private String note(World world, HomeKey key) {
        return switch (key) {
            case TAKE_NUMBER ->
                    world.waiting().isPresent()
                            ? around.texts()
                                    .count("home.note.TAKE_NUMBER", world.waiting().getAsInt())
                            : around.text("home.note.alone");
            case GUIDE ->
                    world.guidesAsOf()
                            .map(day ->
                                    around.text(
                                            "home.note.GUIDE.as-of", around.moments().date(day)))
                            .orElseGet(() -> around.text("home.note.GUIDE"));
            case BOOKING, MY_TICKETS, APPLY, CASES, RATE, HOTLINE, PAY, CERTIFICATES, LICENCE ->
                    around.text("home.note." + key);
        };
    }
}
