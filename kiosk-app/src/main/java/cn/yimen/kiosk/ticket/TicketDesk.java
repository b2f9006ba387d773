package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.journal.Chronicle;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.KioskEvent.NumberRefused;
import cn.yimen.kiosk.flow.KioskEvent.NumberTaken;
import cn.yimen.kiosk.flow.KioskEvent.Storage;
import cn.yimen.kiosk.flow.SlipFacts;
import cn.yimen.kiosk.ticket.KioskRecord.Booked;
import cn.yimen.kiosk.ticket.KioskRecord.PrintStarted;
import cn.yimen.kiosk.ticket.KioskRecord.Reported;
import cn.yimen.kiosk.ticket.KioskRecord.Requested;
import cn.yimen.kiosk.ticket.KioskRecord.ReserveAnswered;
import cn.yimen.kiosk.ticket.KioskRecord.Settled;
import cn.yimen.kiosk.ticket.KioskRecord.StorageTried;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes numbers: written down, asked for under ids that stay, written down again, printed, and
/// told to the server. Owns one thread, "ticket-desk"; its methods may be called from any thread
/// and return at once.
///
/// Nobody loses a number and nobody gets two: whatever stops between two steps is taken up at the
/// next start, see [TicketStory#openEnd].
public final class TicketDesk implements AutoCloseable {

    private final DeskSurroundings around;
    private final Diary diary;
    private final Printing printing;
    private final Asking asking;
    private final Ratings ratings;
    private final Claims claims = new Claims();
    private final Telling telling;
    private final Outage outage;
    private final CheckIns checkIns;
    private final DeskThread thread;

    // Touched on the desk's thread only, as are the parts above.
    private final Set<TicketId> inHand = new HashSet<>();

    private TicketDesk(DeskSurroundings around, Diary diary, DeskThread thread) {
        this.around = around;
        this.thread = thread;
        this.diary = diary;
        printing = new Printing(around, diary, thread);
        asking = new Asking(around, thread);
        ratings = new Ratings(diary, asking, around);
        telling = new Telling(diary, asking, claims, around.steps(), thread);
        checkIns = new CheckIns(around.checkIns());
        var own = new Outage.Desk(this::gave, this::askWhenClear, this::done);
        outage = new Outage(new Alone(around, diary, asking), diary, claims, thread, own);
    }

    /// Takes up what the last run left open. Shows on the way that the journal takes entries.
    ///
    /// @throws cn.yimen.journal.JournalUnreadable where it cannot be read
    public static TicketDesk open(
            Chronicle<KioskRecord> journal, DeskSurroundings around, InstantSource clock) {
        return open(journal, around, clock, DeskThread.own());
    }

    /// The same on a thread that is handed in, and closed with the desk.
    public static TicketDesk open(
            Chronicle<KioskRecord> journal,
            DeskSurroundings around,
            InstantSource clock,
            DeskThread thread) {
        var desk = new TicketDesk(around, Diary.read(journal, clock), thread);
        desk.tryStorage();
        desk.outage.begin();
        return desk;
    }

    /// @param items of one line
    public void take(long session, Optional<Holder> holder, List<ItemCode> items) {
        begin(session, holder, items, Optional.empty());
    }

    /// 预约签到: the number of a booking.
    public void checkIn(long session, Optional<Holder> holder, Booking booking) {
        var booked = new Booked(booking.id(), booking.from());
        begin(session, holder, booking.items(), Optional.of(booked));
    }

    private void begin(
            long session, Optional<Holder> holder, List<ItemCode> items, Optional<Booked> booked) {
        var ids = around.ids();
        var request = new Requested(ids.ticket(), ids.command(), items, booked);
        around.steps().chosen(request.ticket());
        thread.execute(() -> request(session, request, holder));
    }

    /// The citizen left before the answer: no paper, and the number goes back.
    public void giveUp(long session) {
        thread.execute(() -> claims.leave(session));
    }

    /// What a person knows of a slip; the first word about it stands.
    public void settle(TicketId ticket, PrintResult result) {
        thread.execute(() -> settleNow(ticket, result));
    }

    public void reprint(long session, TicketId ticket) {
        thread.execute(() -> {
            if (!printing.again(session, ticket, asking::reportReprint)) {
                storageFailed(ticket);
            }
        });
    }

    public void rate(long session, Said said) {
        thread.execute(() -> {
            if (!ratings.give(session, said)) {
                storageFailed(said.ticket());
            }
        });
    }

    /// Sees whether the journal takes entries again, and says so.
    public void tryStorage() {
        thread.execute(() -> {
            boolean works = diary.write(new StorageTried());
            around.sink().accept(new Storage(works));
            if (works) {
                resume();
            }
        });
    }

    private void request(long session, Requested request, Optional<Holder> holder) {
        if (!diary.writeRequest(request, holder)) {
            storageFailed(request.ticket());
            return;
        }
        around.steps().requested(request.ticket());
        claims.come(request.ticket(), session);
        inHand.add(request.ticket());
        if (!outage.isNow()) {
            askWhenClear(request.ticket());
        }
        outage.watch(session, request.ticket());
    }

    private void askWhenClear(TicketId ticket) {
        claims.whenClear(thread, () -> ask(ticket));
    }

    private void ask(TicketId ticket) {
        outage.sent(ticket);
        diary.story()
                .of(ticket)
                .ifPresent(story ->
                        asking.ask(
                                story.command(),
                                story.question(diary.holder(story)),
                                answer -> answered(ticket, answer)));
    }

    private void gave(Alone.Given number, long session) {
        var ticket = number.ticket();
        if (!checkIns.keep(diary.story().of(ticket.id()))) {
            storageFailed(ticket.id());
            return;
        }
        inHand.add(ticket.id());
        around.steps().givenAlone(ticket.id(), ticket.number().text());
        around.sink().accept(new NumberTaken(session, ticket));
        printing.slip(session, ticket, number.job(), this::printed);
    }

    private void answered(TicketId ticket, CommandAnswer answer) {
        var session = claims.answer(ticket);
        switch (answer) {
            case CommandAnswer.Accepted accepted -> {
                var number =
                        new SlipFacts(around.world().get())
                                .given(accepted)
                                .filter(_ -> session.isPresent());
                number.ifPresentOrElse(
                        given -> print(session.orElseThrow(), answer, given),
                        () -> withdraw(ticket, answer));
            }
            case CommandAnswer.Refused refused -> refused(ticket, refused, session);
        }
    }

    private void refused(TicketId ticket, CommandAnswer.Refused refused, Optional<Long> session) {
        var story = diary.story().of(ticket);
        if (written(new ReserveAnswered(ticket, refused))) {
            story.ifPresent(this::done);
            session.ifPresent(waits ->
                    around.sink().accept(new NumberRefused(waits, refused.why(), refused.about())));
        }
    }

    private void withdraw(TicketId ticket, CommandAnswer answer) {
        var settled =
                new Settled(ticket, around.ids().command(), PrintResult.NOT_PRINTED_UNSEEN, "");
        if (written(new ReserveAnswered(ticket, answer), settled)) {
            telling.tell(settled, this::reported);
        }
    }

    /// The answer and the beginning of printing are one write: after a power cut nobody stands
    /// here, so that between the two there is nothing to tell apart.
    private void print(long session, CommandAnswer answer, IssuedTicket ticket) {
        var job = around.ids().command().value();
        if (written(
                new ReserveAnswered(ticket.id(), answer), new PrintStarted(ticket.id(), job, 0))) {
            around.steps().reserved(ticket.id(), ticket.number().text());
            around.sink().accept(new NumberTaken(session, ticket));
            printing.slip(session, ticket, job, this::printed);
        }
    }

    private void printed(IssuedTicket ticket, Optional<PrintResult> known) {
        known.ifPresent(result -> settleNow(ticket.id(), result));
    }

    private void settleNow(TicketId ticket, PrintResult result) {
        var story = diary.story().of(ticket);
        if (story.isEmpty() || story.get().settled().isPresent()) {
            return;
        }
        var settled = new Settled(ticket, around.ids().command(), result, story.get().fault());
        inHand.add(ticket);
        if (written(settled)) {
            telling.tell(settled, this::reported);
        }
    }

    private void reported(Settled settled) {
        around.steps().reported(settled.ticket(), settled.result().name());
        var story = diary.story().of(settled.ticket());
        if (written(new Reported(settled.ticket(), settled.command()))) {
            story.ifPresent(this::done);
        }
    }

    private void done(TicketStory story) {
        inHand.remove(story.ticket());
        outage.forget(story.ticket());
        diary.forget(story);
        claims.close(story.ticket());
    }

    /// What the last run, or a full disk, left open. Whoever asked for it is gone.
    private void resume() {
        diary.story().open().values().stream()
                .filter(story -> inHand.add(story.ticket()))
                .sorted(Comparator.comparingLong(TicketStory::seq))
                .forEach(this::resume);
        ratings.resume();
    }

    private void resume(TicketStory story) {
        checkIns.keep(Optional.of(story));
        switch (story.openEnd()) {
            case TicketStory.OpenEnd.AskAgain _ -> {
                claims.abandon(story.ticket());
                ask(story.ticket());
            }
            case TicketStory.OpenEnd.Settle(PrintResult result) ->
                    settleNow(story.ticket(), result);
            case TicketStory.OpenEnd.ReportAgain(Settled settled) ->
                    telling.tell(settled, this::reported);
        }
    }

    private boolean written(KioskRecord... records) {
        boolean written = diary.write(records);
        if (!written) {
            records[0].about().ifPresent(this::storageFailed);
        }
        return written;
    }

    /// What could not be written down is taken up again when the journal takes entries.
    private void storageFailed(TicketId ticket) {
        inHand.remove(ticket);
        claims.close(ticket);
        around.sink().accept(new Storage(false));
    }

    @Override
    public void close() {
        thread.close();
    }
}
