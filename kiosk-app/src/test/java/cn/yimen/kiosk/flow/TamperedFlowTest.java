package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.KioskEvent.Tampered;
import org.junit.jupiter.api.Test;

class TamperedFlowTest {

    private final Play play = new Play();

    @Test
    void aVisitDoesNotGoOnBesideADeviceThatTypes() {
        play.atDetail();
        long session = play.session();

        play.hear(new Tampered());

        assertThat(play.state()).isEqualTo(new KioskState.Attract());
        assertThat(play.session()).isGreaterThan(session);
    }

    @Test
    void aNumberThatWasBeingAskedForIsGivenUp() {
        play.reserving();
        long session = play.session();

        play.hear(new Tampered());

        assertThat(play.wanted(KioskEffect.GiveUp.class))
                .containsExactly(new KioskEffect.GiveUp(session));
    }

    @Test
    void whereNobodyIsServedNothingEnds() {
        long session = play.session();
        play.hear(new Tampered());
        assertThat(play.session()).isEqualTo(session);

        play.hear(new KioskEvent.Maintenance(true), new Tampered());
        assertThat(play.state()).isEqualTo(new KioskState.OutOfService(Outage.MAINTENANCE));
    }
}
