package cn.yimen.system.sim;

import cn.yimen.client.Following;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;

/// A board tells the hall what became of a call at its screen and its loudspeaker, now and then.
final class Announcer {

    private static final double TELLS = 0.15;
    private static final double SPEAKS = 0.5;
    private static final double SILENT = 0.1;

    private final Asker asker;
    private final Timeline time;
    private final Dice dice;

    Announcer(Follower board, Asker asker, Timeline time, Dice dice) {
        this.asker = asker;
        this.time = time;
        this.dice = dice;
        board.whenChanged(this::took);
    }

    private void took(Following.Step.Changed changed) {
        for (var recorded : changed.events()) {
            switch (recorded.event()) {
                case Called e -> heard(e.ticket(), 1);
                case Recalled e -> heard(e.ticket(), e.times());
                default -> {}
            }
        }
    }

    private void heard(TicketId ticket, int times) {
        if (dice.happens(TELLS)) {
            tell(ticket, times, Acknowledgement.SHOWN, dice.between(50, 400));
            if (dice.happens(SPEAKS)) {
                var spoken =
                        dice.happens(SILENT) ? Acknowledgement.NOT_SPOKEN : Acknowledgement.SPOKEN;
                tell(ticket, times, spoken, dice.between(3_000, 15_000));
            }
        }
    }

    private void tell(TicketId ticket, int times, Acknowledgement what, long later) {
        time.after(later, () -> asker.ask(new AcknowledgeCall(ticket, times, what), _ -> {}));
    }
}
