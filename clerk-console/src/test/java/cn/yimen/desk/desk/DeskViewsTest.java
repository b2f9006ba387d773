package cn.yimen.desk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.desk.CallSignals.Signal;
import cn.yimen.hall.config.Clerk;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DeviceReported;
import cn.yimen.hall.event.HallWideEvent.HelpEnded;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.HallWideEvent.HelpTaken;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.state.LineState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the desk makes of the hall for the clerk's eyes.
final class DeskViewsTest {

    @Test
    void aFreshCallIsExpectedAndThenMissed() {
        var use = called();
        assertThat(signals(use)).isEqualTo(heard(Signal.EXPECTED, 0, Signal.EXPECTED));
        use.passes(CallSignals.SCREEN_PATIENCE);
        assertThat(signals(use)).isEqualTo(heard(Signal.SILENT, 0, Signal.EXPECTED));
        use.passes(CallSignals.VOICE_PATIENCE);
        assertThat(signals(use)).isEqualTo(heard(Signal.SILENT, 0, Signal.SILENT));
    }

    @Test
    void eachScreenCountsOnce() {
        var use = called();
        acknowledge(use, "B1", Acknowledgement.SHOWN);
        acknowledge(use, "B1", Acknowledgement.SHOWN);
        acknowledge(use, "B2", Acknowledgement.SHOWN);
        acknowledge(use, "B1", Acknowledgement.NOT_SPOKEN);
        assertThat(signals(use)).isEqualTo(heard(Signal.ARRIVED, 2, Signal.FAILED));
    }

    @Test
    void theDeskKnowsWhyNothingWasSpokenUntilALoudspeakerSpoke() {
        var use = called();
        var ticket = use.desk.state().inHand().orElseThrow();
        use.hall.tell(
                use.now(),
                new CallAcknowledged(
                        ticket.id(),
                        ticket.calls(),
                        new DeviceId("B1"),
                        Acknowledgement.NOT_SPOKEN,
                        Optional.of(Silence.QUIET_HOURS)));
        use.hear();
        assertThat(signals(use).silence()).contains(Silence.QUIET_HOURS);
        acknowledge(use, "B2", Acknowledgement.SPOKEN);
        assertThat(signals(use).silence()).isEmpty();
    }

    @Test
    void aRecallIsAnsweredAnew() {
        var use = called();
        acknowledge(use, "B1", Acknowledgement.SHOWN);
        use.passes(DeskKeys.RECALL_GAP);
        use.does(DeskKey.RECALL);
        assertThat(signals(use).boards()).isEqualTo(Signal.EXPECTED);
    }

    @Test
    void fewPeopleMakeNothingUsual() {
        var line = TinyHall.LINE;
        assertThat(UsualTime.of(new LineState(line, 4, Optional.empty(), List.of(60, 60, 60, 60))))
                .isEmpty();
        assertThat(
                        UsualTime.of(
                                new LineState(
                                        line,
                                        6,
                                        Optional.empty(),
                                        List.of(360, 600, 420, 60, 480, 3600))))
                .contains(new UsualTime(6, 10));
    }

    @Test
    void machinesInTroubleComeFirst() {
        var use = DeskInUse.live();
        reports(use, "K1", "printer", "READY");
        reports(use, "K2", "printer", "OFFLINE", "PAPER_OUT");
        reports(use, "B1", "loudspeaker", "MISSING", "LINK_LOST");
        var machines = MachineView.of(use.desk);
        assertThat(machines)
                .extracting(view -> view.device().value())
                .containsExactly("B1", "K2", "K1");
        assertThat(machines).extracting(MachineView::speaks).containsExactly(true, false, false);
        assertThat(machines.get(1).trouble().map(DevicePart::faults))
                .contains(List.of("PAPER_OUT"));
    }

    @Test
    void whatStopsAPrinterIsNamedBeforeWhatOnlyWarns() {
        var use = DeskInUse.live();
        reports(use, "K1", "printer", "OFFLINE", "PAPER_NEAR_END", "PAPER_OUT");
        var printer = MachineView.of(use.desk).getFirst().trouble().orElseThrow();
        assertThat(MachineView.faults(printer)).containsExactly("PAPER_OUT", "PAPER_NEAR_END");
    }

    @Test
    void aTakenHelpCallIsShownForAWhile() {
        var use = DeskInUse.open(0);
        use.hall.tell(use.now(), new HelpRequested(TinyHall.KIOSK, "Home"));
        use.hear();
        use.does(DeskKey.HELP);
        use.hall.tell(use.now(), new HelpEnded(TinyHall.KIOSK, Optional.empty()));
        use.hall.tell(use.now(), new HelpRequested(TinyHall.KIOSK, "Home"));
        use.hall.tell(use.now(), new HelpTaken(TinyHall.KIOSK, new WindowId("2")));
        use.hear();
        assertThat(HelpView.of(use.desk)).isInstanceOf(HelpView.Taken.class);
        use.passes(HelpView.SHOWN_TAKEN);
        assertThat(HelpView.of(use.desk)).isEqualTo(new HelpView.Nothing());
    }

    @Test
    void whoWentToHelpSaysWhenItIsDone() {
        var use = DeskInUse.open(0);
        use.hall.tell(use.now(), new HelpRequested(TinyHall.KIOSK, "Home"));
        use.hear();
        use.does(DeskKey.HELP);
        use.passes(HelpView.SHOWN_TAKEN);
        assertThat(HelpView.of(use.desk)).isEqualTo(new HelpView.Mine(TinyHall.KIOSK));
        use.does(DeskKey.HELP);
        assertThat(use.hall.state().helpCalls()).isEmpty();
        assertThat(HelpView.of(use.desk)).isEqualTo(new HelpView.Nothing());
    }

    @Test
    void whoWasOvertakenOftenEnoughIsMarked() {
        var use = DeskInUse.open(1);
        use.passes(Duration.ofMinutes(1));
        for (int i = 0; i < 3; i++) {
            use.hall.issue(use.now(), PriorityClass.SENIOR, "SX-1");
        }
        use.passes(Duration.ofMinutes(10));
        use.hear();
        for (int i = 0; i < 3; i++) {
            use.does(DeskKey.PRIMARY);
            use.passes(DeskKeys.PASS_GAP);
            use.does(DeskKey.PASS);
            use.passes(Duration.ofSeconds(1));
        }
        var last = QueueView.of(use.desk).waiting().getFirst();
        assertThat(last.number()).hasToString("A001");
        assertThat(QueueView.isAtLimit(use.desk, last)).isTrue();
    }

    @Test
    void whomTheClerkCannotServeIsNotAmongThePassed() {
        var use = called();
        use.passes(DeskKeys.PASS_GAP);
        use.does(DeskKey.PASS);
        assertThat(QueueView.of(use.desk).passed()).hasSize(1);
        use.hall.tell(use.now(), new Configured(withoutSkills(use)));
        use.hear();
        assertThat(QueueView.of(use.desk).passed()).isEmpty();
    }

    private static HallConfig withoutSkills(DeskInUse use) {
        var now = use.hall.state().config().orElseThrow();
        return new HallConfig(
                now.id(),
                now.name(),
                now.place(),
                now.zone(),
                now.phone(),
                now.ticketLink(),
                now.hours(),
                now.lines(),
                now.windows(),
                now.passed(),
                now.priority(),
                now.notices(),
                now.calendar(),
                now.issuing(),
                now.appointments(),
                now.calls(),
                List.of(new Clerk(TinyHall.CLERK, List.of())),
                now.kiosks());
    }

    private static DeskInUse called() {
        var use = DeskInUse.open(2);
        use.does(DeskKey.PRIMARY);
        return use;
    }

    private static CallSignals heard(Signal boards, int shown, Signal voice) {
        return new CallSignals(boards, shown, voice, Optional.empty());
    }

    private static CallSignals signals(DeskInUse use) {
        var called = (DeskState.Called) use.desk.state();
        return CallSignals.of(use.hall.state(), called.ticket(), called.turn(), use.desk.hallNow());
    }

    private static void acknowledge(DeskInUse use, String board, Acknowledgement what) {
        var ticket = use.desk.state().inHand().orElseThrow();
        use.hall.tell(
                use.now(),
                new CallAcknowledged(ticket.id(), ticket.calls(), new DeviceId(board), what));
        use.hear();
    }

    private static void reports(
            DeskInUse use, String device, String part, String readiness, String... faults) {
        use.hall.tell(
                use.now(),
                new DeviceReported(new DeviceId(device), part, readiness, List.of(faults)));
        use.hear();
    }
}
