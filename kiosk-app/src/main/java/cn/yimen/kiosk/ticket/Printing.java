package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.KioskEvent.SlipNotPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipUnknown;
import cn.yimen.kiosk.flow.SlipFacts;
import cn.yimen.kiosk.flow.TicketView;
import cn.yimen.kiosk.ticket.KioskRecord.PrintEnd;
import cn.yimen.kiosk.ticket.KioskRecord.PrintEnded;
import cn.yimen.kiosk.ticket.KioskRecord.PrintStarted;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/// The printing half of the desk: what became of a slip is written down before it is told. Belongs
/// to the desk's thread.
final class Printing {

    private final DeskSurroundings around;
    private final Diary diary;
    private final Executor thread;

    Printing(DeskSurroundings around, Diary diary, Executor thread) {
        this.around = around;
        this.diary = diary;
        this.thread = thread;
    }

    /// A slip whose beginning is written already.
    ///
    /// @param then hears what is known of the paper without asking a person; empty where only a
    ///   person knows
    void slip(
            long session,
            IssuedTicket ticket,
            UUID job,
            BiConsumer<IssuedTicket, Optional<PrintResult>> then) {
        around.steps().printing(ticket.id(), job);
        var _ =
                around.printer()
                        .print(ticket, job)
                        .thenAccept(end ->
                                thread.execute(() ->
                                        then.accept(ticket, ended(session, ticket, job, end))));
    }

    /// 补打 of a live ticket, whoever printed it first.
    ///
    /// @return whether the beginning could be written down; without that no paper leaves
    boolean again(long session, TicketId id, BiConsumer<IssuedTicket, Optional<PrintResult>> then) {
        var view = around.world().get().ticket(id).filter(TicketView::canReprint);
        if (view.isEmpty()) {
            return true;
        }
        int count = diary.story().reprintsOf(id) + 1;
        var job = around.ids().command().value();
        if (!diary.write(new PrintStarted(id, job, count))) {
            return false;
        }
        slip(
                session,
                new SlipFacts(around.world().get()).again(view.get()).reprinted(count),
                job,
                then);
        return true;
    }

    private Optional<PrintResult> ended(
            long session, IssuedTicket ticket, UUID job, SlipPrinter.End end) {
        var record = record(ticket.id(), job, end);
        // Where this cannot be written, neither can what follows from it, which then says so.
        diary.write(record);
        around.steps().ended(ticket.id(), record.end(), record.fault());
        return switch (end) {
            case SlipPrinter.End.Out _ -> {
                around.sink().accept(new SlipPrinted(session, ticket));
                yield Optional.of(PrintResult.PRINTED);
            }
            case SlipPrinter.End.NotOut not -> {
                around.sink().accept(new SlipNotPrinted(session, ticket, not.trouble()));
                yield Optional.empty();
            }
            case SlipPrinter.End.Unsure _ -> {
                around.sink().accept(new SlipUnknown(session, ticket));
                yield Optional.empty();
            }
        };
    }

    private static PrintEnded record(TicketId ticket, UUID job, SlipPrinter.End end) {
        return switch (end) {
            case SlipPrinter.End.Out _ -> new PrintEnded(ticket, job, PrintEnd.PRINTED, "");
            case SlipPrinter.End.NotOut not ->
                    new PrintEnded(ticket, job, PrintEnd.NOT_PRINTED, not.fault());
            case SlipPrinter.End.Unsure unsure ->
                    new PrintEnded(ticket, job, PrintEnd.UNKNOWN, unsure.fault());
        };
    }
}
