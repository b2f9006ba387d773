package cn.yimen.kiosk.screen;

import cn.yimen.hall.state.Ticket;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.BookingTouch;
import cn.yimen.kiosk.flow.CheckingIn.AskingNumber;
import cn.yimen.kiosk.flow.CheckingIn.BookingShown;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Punctuality;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/// One booking: when and where, whether one is in time and what that means, and 签到取号.
final class BookingScreen {
    private final Surroundings around;
    private final PageView view;

    BookingScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(Kiosk kiosk, BookingShown state) {
        var how = Punctuality.of(state.booking(), kiosk.world());
        return view.show(more(around, kiosk, page(kiosk, state, how).primary(act(how))));
    }

    Region show(Kiosk kiosk, AskingNumber state) {
        var how = Punctuality.of(state.shown().booking(), kiosk.world());
        var page =
                page(kiosk, state.shown(), how)
                        .primary(act(how).busy(around.text("booking.taking")));
        var stop = Act.of(around.text("detail.stop"), KioskEvent.Key.BACK);
        return view.show(state.canStop() ? page.secondary(stop) : page);
    }

    /// The way to change, cancel and book, where the province answers.
    static Page more(Surroundings around, Kiosk kiosk, Page page) {
        return kiosk.world().provinceAnswers()
                ? page.secondary(
                        Act.of(
                                Icon.BOOKING,
                                around.text("booking.more"),
                                new BookingTouch.OpenHub()))
                : page;
    }

    private Page page(Kiosk kiosk, BookingShown state, Punctuality how) {
        var world = kiosk.world();
        var page =
                Page.titled(around.text("booking.title"))
                        .with(Drawing.of(when(kiosk, state.booking()), 360, BookingFaces::when))
                        .with(
                                Drawing.of(
                                        punctual(world, state.booking(), how),
                                        168,
                                        BookingFaces::punctual));
        if (!how.mayCheckIn()) {
            return page;
        }
        var area = world.line(state.booking().line()).map(line -> ItemTile.place(line.line()));
        var after =
                page.with(
                        Block.card(afterwards(area.orElse("")))
                                .headed(around.text("booking.after")));
        return world.link() == Link.LIVE
                ? after
                : after.notice(Band.information(Icon.OFFLINE, around.text("booking.offline")));
    }

    private BookingFaces.When when(Kiosk kiosk, Booking booking) {
        var words = new BookingWords(around, kiosk.world());
        return new BookingFaces.When(
                around.text("booking.when"),
                around.moments().weekday(booking.from()),
                around.moments().time(booking.from()) + "–" + around.moments().time(booking.to()),
                words.name(booking),
                words.place(booking));
    }

    /// One that was used says when, where and for which number, where the hall has told it.
    private BookingFaces.Punctual punctual(World world, Booking booking, Punctuality how) {
        var from = around.moments().time(booking.from());
        var key = "booking.how." + how;
        var means =
                used(world, booking)
                        .filter(_ -> how == Punctuality.USED)
                        .map(ticket ->
                                around.text(
                                        "booking.how.USED.by",
                                        around.moments().time(ticket.issuedAt()),
                                        ticket.issuedBy().value(),
                                        ticket.number().text()))
                        .orElseGet(() -> around.text(key + ".means", from));
        return new BookingFaces.Punctual(how, around.text(key, from), means);
    }

    private static Optional<Ticket> used(World world, Booking booking) {
        var hall = world.hall();
        return hall.appointment(booking.id())
                .flatMap(known -> known.ticket())
                .flatMap(hall::ticket);
    }

    private List<Tile> afterwards(String area) {
        return IntStream.rangeClosed(1, 3)
                .<Tile>mapToObj(i -> Instruction.filled(i, around.text("booking.after." + i, area)))
                .toList();
    }

    private Act act(Punctuality how) {
        return switch (how) {
            case ON_TIME, EARLY, EARLY_ORDINARY, LATE_ORDINARY ->
                    Act.of(
                            Icon.TICKET,
                            around.text("booking.check-in"),
                            new BookingTouch.CheckInNow());
            case LATE_REFUSED, MISSED, CANCELLED ->
                    Act.of(
                            Icon.TICKET,
                            around.text("booking.ordinary"),
                            new BookingTouch.TakeOrdinary());
            case EARLY_REFUSED, OTHER_DAY, USED ->
                    Act.of(Icon.CHECK, around.text("booking.noted"), KioskEvent.Key.DONE);
        };
    }
}
