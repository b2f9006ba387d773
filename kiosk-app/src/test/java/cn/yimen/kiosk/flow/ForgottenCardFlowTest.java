package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.KioskEvent.CardPlaced;
import cn.yimen.kiosk.flow.KioskState.Attract;
import org.junit.jupiter.api.Test;

/// A card that still lies on the reader.
class ForgottenCardFlowTest {

    private final Play play = new Play();

    @Test
    void aCardThatStaysIsAskedForThreeTimes() {
        play.hear(new CardPlaced(), new KioskEvent.CardRead(Play.WANG)).seconds(31);

        assertThat(play.wanted(KioskEffect.Sound.class))
                .filteredOn(sound -> sound.cue() == KioskEffect.Cue.TAKE_CARD)
                .hasSize(3);
        assertThat(play.kiosk.cardForgotten()).isTrue();
    }

    /// Whoever leaves it is told as they go, and for as long as they can hear it.
    @Test
    void aCardThatIsLeftBehindIsAskedForAfterTheVisit() {
        play.hear(new CardPlaced(), new KioskEvent.CardRead(Play.WANG)).seconds(6);
        play.effects.clear();
        play.hear(KioskEvent.Key.EXIT, KioskEvent.Key.LEAVE).on(Attract.class);
        assertThat(asked()).as("as they go").isEqualTo(1);

        play.seconds(54);
        assertThat(asked()).as("at 10, 30 and 60 s").isEqualTo(4);
        play.seconds(600);
        assertThat(asked()).as("nobody is there to hear it any more").isEqualTo(8);
        assertThat(play.kiosk.cardForgotten()).as("the words stay").isTrue();
        play.hear(new KioskEvent.CardRemoved());
        assertThat(play.kiosk.cardForgotten()).isFalse();
    }

    private long asked() {
        return play.wanted(KioskEffect.Sound.class).stream()
                .filter(sound -> sound.cue() == KioskEffect.Cue.TAKE_CARD)
                .count();
    }
}
