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

    @Test
    void anOpenDoorEndsTheVisitAtOnceAndHealsWhenClosed() {
        play.reserving();
        long session = play.session();

        play.hear(new KioskEvent.DoorOpen(true));

        assertThat(play.state()).isEqualTo(new KioskState.OutOfService(Outage.DOOR));
        assertThat(play.session()).isGreaterThan(session);
        play.hear(new KioskEvent.DoorOpen(false));
        assertThat(play.state()).isEqualTo(new KioskState.Attract());
    }

    @Test
    void aDoorThatClosesDoesNotEndWhatStaffSaid() {
        play.hear(new KioskEvent.DoorOpen(true), new KioskEvent.Maintenance(true));
        play.hear(new KioskEvent.DoorOpen(false));
        assertThat(play.state()).isEqualTo(new KioskState.OutOfService(Outage.MAINTENANCE));
    }

    @Test
    void whoIsThereWhenTheBatteryEndsFinishesAndNobodyComesAfter() {
        play.reserving();
        long session = play.session();
        var before = play.state();

        play.hear(new KioskEvent.PowerEnds(true));
        assertThat(play.state()).isEqualTo(before);
        assertThat(play.session()).isEqualTo(session);

        play.hear(new Tampered());
        assertThat(play.state()).isEqualTo(new KioskState.OutOfService(Outage.POWER));
        play.hear(new KioskEvent.PowerEnds(false));
        assertThat(play.state()).isEqualTo(new KioskState.Attract());
    }
}
