package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListenedToFlowTest {

    private static final MannerTouch LISTENING =
            new MannerTouch.Speech(Optional.of(SpeechRate.USUAL));

    @Test
    void aPageThatIsHeardDoesNotEndAndEndsWhenNobodyListens() {
        var play = new Play().printing().hear(LISTENING);
        play.hear(new KioskEvent.SlipPrinted(play.session(), Play.A001));
        int left = play.on(KioskState.TicketReady.class).secondsLeft();

        for (int i = 0; i < 2 * left; i++) {
            play.seconds(1).hear(LISTENING);
        }
        assertThat(play.on(KioskState.TicketReady.class).secondsLeft()).isEqualTo(left);

        play.seconds(left + 8);
        play.on(KioskState.Attract.class);
        assertThat(play.kiosk.session().manner()).isEqualTo(Manner.USUAL);
    }

    @Test
    void theQuestionWhetherSomebodyIsThereDoesNotWait() {
        var play = new Play().atDetail().hear(LISTENING);
        play.seconds(90);
        int left = play.on(KioskState.IdleWarning.class).secondsLeft();
        play.seconds(3);
        assertThat(play.on(KioskState.IdleWarning.class).secondsLeft()).isEqualTo(left - 3);
    }
}
