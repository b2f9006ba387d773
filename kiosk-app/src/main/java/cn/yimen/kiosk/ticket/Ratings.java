package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.kiosk.flow.KioskEvent.ActRefused;
import cn.yimen.kiosk.flow.KioskEvent.RatingKept;
import cn.yimen.kiosk.ticket.KioskRecord.RatingAnswered;
import cn.yimen.kiosk.ticket.KioskRecord.RatingGiven;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Ratings on their way: written down, then sent until the server has them. Belongs to the desk's
/// thread.
final class Ratings {

    private final Diary diary;
    private final Asking asking;
    private final DeskSurroundings around;
    private final Set<CommandId> inHand = new HashSet<>();

    Ratings(Diary diary, Asking asking, DeskSurroundings around) {
        this.diary = diary;
        this.asking = asking;
        this.around = around;
    }

    /// @return whether it could be written down; without that nothing is sent
    boolean give(long session, TicketId ticket, int level, Set<String> tags) {
        var rating =
                new RatingGiven(
                        ticket, around.ids().command(), level, tags.stream().sorted().toList());
        boolean written = diary.write(rating);
        if (written) {
            inHand.add(rating.command());
            send(rating, answer -> tell(session, answer));
        }
        return written;
    }

    /// Sends those that an earlier run left open.
    void resume() {
        diary.story().ratings().values().stream()
                .filter(rating -> inHand.add(rating.command()))
                .forEach(rating -> send(rating, _ -> {}));
    }

    private void send(RatingGiven rating, Consumer<CommandAnswer> then) {
        asking.ask(
                rating.command(),
                new HallCommand.RateService(rating.ticket(), rating.level(), rating.tags()),
                answer -> answered(rating, answer, then));
    }

    /// An answer that cannot be written down is asked for again at the next start, and is the same.
    private void answered(RatingGiven rating, CommandAnswer answer, Consumer<CommandAnswer> then) {
        diary.write(new RatingAnswered(rating.ticket(), rating.command()));
        then.accept(answer);
    }

    private void tell(long session, CommandAnswer answer) {
        around.sink()
                .accept(
                        switch (answer) {
                            case CommandAnswer.Accepted _ -> new RatingKept(session);
                            case CommandAnswer.Refused refused ->
                                    new ActRefused(session, refused.why());
                        });
    }
}
