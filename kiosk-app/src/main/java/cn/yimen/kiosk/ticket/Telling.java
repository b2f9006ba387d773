package cn.yimen.kiosk.ticket;

import cn.yimen.client.offline.OfflineRecord.Gave;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.kiosk.ticket.KioskRecord.Settled;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Tells the server what became of the paper; with a number that it does not know yet, the number
/// as well. Those go one after the other in the order in which they were given, and not before
/// every number that was asked for in vain is given back: so nobody ever has two. Belongs to the
/// desk's thread.
final class Telling {

    private final Diary diary;
    private final Asking asking;
    private final Claims claims;
    private final TicketSteps steps;
    private final Executor thread;
    private final Deque<HandingOver> waiting = new ArrayDeque<>();
    private boolean isHandingOver;

    private record HandingOver(Settled settled, Gave gave, Consumer<Settled> then) {}

    Telling(Diary diary, Asking asking, Claims claims, TicketSteps steps, Executor thread) {
        this.diary = diary;
        this.asking = asking;
        this.claims = claims;
        this.steps = steps;
        this.thread = thread;
    }

    /// @param then hears when the server knows
    void tell(Settled settled, Consumer<Settled> then) {
        gave(settled)
                .ifPresentOrElse(
                        gave -> tellOfOwn(new HandingOver(settled, gave, then)),
                        () ->
                                asking.ask(
                                        settled.command(),
                                        new HallCommand.ReportPrint(
                                                settled.ticket(),
                                                settled.result(),
                                                settled.fault()),
                                        _ -> then.accept(settled)));
    }

    private Optional<Gave> gave(Settled settled) {
        return diary.story().of(settled.ticket()).flatMap(TicketStory::gave);
    }

    /// A number that nobody saw is nobody's business.
    private void tellOfOwn(HandingOver number) {
        if (number.settled().result() == PrintResult.NOT_PRINTED_UNSEEN) {
            number.then().accept(number.settled());
        } else {
            waiting.add(number);
            next();
        }
    }

    private void next() {
        if (!isHandingOver && !waiting.isEmpty()) {
            isHandingOver = true;
            claims.whenClear(thread, () -> handOver(waiting.remove()));
        }
    }

    private void handOver(HandingOver number) {
        var settled = number.settled();
        var story = diary.story().of(settled.ticket());
        if (story.isEmpty()) {
            handedOver();
            return;
        }
        var command =
                new HallCommand.HandOver(
                        settled.ticket(),
                        number.gave().day(),
                        number.gave().number(),
                        story.get().items(),
                        diary.holder(story.get()),
                        number.gave().at(),
                        settled.result(),
                        settled.fault(),
                        story.get().booked().map(KioskRecord.Booked::appointment));
        asking.ask(
                settled.command(),
                command,
                answer -> {
                    if (answer instanceof CommandAnswer.Refused(var why, _)) {
                        steps.notTaken(settled.ticket(), why.name());
                    }
                    handedOver();
                    number.then().accept(settled);
                });
    }

    private void handedOver() {
        isHandingOver = false;
        next();
    }
}
