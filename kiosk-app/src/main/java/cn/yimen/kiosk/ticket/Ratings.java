package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.kiosk.flow.KioskEvent.ActRefused;
import cn.yimen.kiosk.flow.KioskEvent.RatingKept;
import cn.yimen.kiosk.ticket.KioskRecord.RatingAnswered;
import cn.yimen.kiosk.ticket.KioskRecord.RatingGiven;
import java.util.HashSet;
import java.util.Optional;
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
    boolean give(long session, Said said) {
        var rating =
                new RatingGiven(
                        said.ticket(),
                        around.ids().command(),
                        said.level(),
                        said.tags().stream().sorted().toList(),
                        said.tagWords());
        boolean written = diary.writeRating(rating, said.words());
        if (written) {
            inHand.add(rating.command());
            send(rating, said.words(), answer -> tell(session, answer));
        }
        return written;
    }

    /// Sends those that an earlier run left open, with the words that were sealed beside them.
    void resume() {
        diary.story().ratings().values().stream()
                .filter(open -> inHand.add(open.rating().command()))
                .forEach(open -> send(open.rating(), diary.words(open), _ -> {}));
    }

    private void send(RatingGiven rating, Optional<String> words, Consumer<CommandAnswer> then) {
        asking.ask(
                rating.command(),
                new HallCommand.RateService(
                        rating.ticket(), rating.level(), rating.tags(), words, rating.tagWords()),
                answer -> answered(rating, answer, then));
    }

    /// An answer that cannot be written down is asked for again at the next start, and is the same.
    private void answered(RatingGiven rating, CommandAnswer answer, Consumer<CommandAnswer> then) {
        diary.forgetWords(rating.command());
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
