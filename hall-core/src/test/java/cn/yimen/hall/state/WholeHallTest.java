package cn.yimen.hall.state;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.AppointmentEvent.AppointmentBooked;
import cn.yimen.hall.event.AppointmentEvent.AppointmentCancelled;
import cn.yimen.hall.event.AppointmentEvent.AppointmentMissed;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.HallWideEvent.DeviceReported;
import cn.yimen.hall.event.HallWideEvent.ExtraSessionAnnounced;
import cn.yimen.hall.event.HallWideEvent.HallResumed;
import cn.yimen.hall.event.HallWideEvent.HallStopped;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.HallWideEvent.HelpTaken;
import cn.yimen.hall.event.HallWideEvent.JournalRebuilt;
import cn.yimen.hall.event.HallWideEvent.LineClosed;
import cn.yimen.hall.event.HallWideEvent.LineReopened;
import cn.yimen.hall.event.HallWideEvent.NumbersLeased;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.state.Appointment.Stage;
import cn.yimen.hall.wire.WireJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What concerns the hall as a whole: bookings, leases, sessions, stops, machines, the night.
final class WholeHallTest {

    private static final LocalDate TOMORROW = Story.DAY.plusDays(1);
    private static final LineId OTHER = new LineId("B");
    private static final AppointmentId BOOKING = new AppointmentId("YY-1");
    private static final HolderRef WANG = new HolderRef("wang");

    private final Story story = new Story();

    @BeforeEach
    void opensTheDay() {
        story.tell(new DayOpened(Story.DAY));
    }

    private Instant now() {
        return story.events.getLast().at();
    }

    private Special special() {
        return story.state.special();
    }

    private void books(AppointmentId id, LocalDate day) {
        var slot = Instant.ofEpochSecond(3600);
        story.tell(
                new AppointmentBooked(
                        id,
                        day,
                        Story.LINE,
                        List.of(new ItemCode("SB-0001")),
                        slot,
                        slot.plusSeconds(1800),
                        Optional.of(WANG)));
    }

    private Appointment booking() {
        return story.state.appointment(BOOKING).orElseThrow();
    }

    @Test
    void aBookingIsKeptAsItWasMade() {
        books(BOOKING, TOMORROW);
        assertThat(booking())
                .isEqualTo(
                        new Appointment(
                                BOOKING,
                                TOMORROW,
                                Story.LINE,
                                List.of(new ItemCode("SB-0001")),
                                Instant.ofEpochSecond(3600),
                                Instant.ofEpochSecond(5400),
                                Optional.of(WANG),
                                Stage.BOOKED,
                                Optional.empty()));
    }

    @Test
    void aBookingIsCancelledOrMissedAndStaysKnown() {
        books(BOOKING, Story.DAY);
        story.tell(new AppointmentCancelled(BOOKING, "改日"));
        assertThat(booking().stage()).isEqualTo(Stage.CANCELLED);
        story.tell(new AppointmentMissed(BOOKING));
        assertThat(booking().stage()).isEqualTo(Stage.MISSED);
        assertThat(booking().holder()).contains(WANG);
        story.tell(new AppointmentMissed(new AppointmentId("YY-9")));
        assertThat(story.state.appointments()).hasSize(1);
    }

    @Test
    void whoeverComesWithABookingIsCheckedInWithTheirNumber() {
        books(BOOKING, Story.DAY);
        story.tell(
                new Reserved(
                        Story.ticket(1),
                        Story.DAY,
                        Story.LINE,
                        new TicketNumber("A", 1, 3),
                        List.of(new ItemCode("SB-0001")),
                        PriorityClass.APPOINTMENT,
                        IdentityKind.RESIDENT_CARD,
                        Optional.of(WANG),
                        Story.KIOSK,
                        "T1",
                        Optional.empty(),
                        Optional.of(BOOKING),
                        Optional.empty(),
                        Optional.of(Instant.ofEpochSecond(3600))));
        assertThat(booking().stage()).isEqualTo(Stage.CHECKED_IN);
        assertThat(booking().ticket()).contains(Story.ticket(1));
        assertThat(story.at(1).waitingSince()).isEqualTo(Instant.ofEpochSecond(3600));
    }

    @Test
    void theNightTakesWhatIsOverAndLeavesWhatIsToCome() {
        books(BOOKING, Story.DAY);
        books(new AppointmentId("YY-2"), TOMORROW);
        leases(Story.DAY, 501);
        leases(TOMORROW, 501);
        announces(Story.DAY);
        announces(TOMORROW);
        story.tell(new JournalRebuilt(3, 5, 2, "entry 4", "quarantine", List.of()));
        story.tell(new HallStopped(Story.CLERK, "停电"));
        story.tell(new DayOpened(TOMORROW));
        assertThat(story.state.appointments().keySet()).containsExactly(new AppointmentId("YY-2"));
        assertThat(special().leases()).extracting(NumberLease::day).containsExactly(TOMORROW);
        assertThat(special().sessions()).extracting(ExtraSession::day).containsExactly(TOMORROW);
        assertThat(special().rebuilt()).isEmpty();
        assertThat(special().stop()).as("who stopped it lets it go on").isPresent();
        assertThat(story.state.day()).contains(TOMORROW);
    }

    @Test
    void theNightEmptiesTheWindowsAndLeavesTheirClerks() {
        story.tell(new WindowOpened(Story.WINDOW, Story.CLERK));
        story.issue(1);
        story.call(1);
        story.tell(new DayOpened(TOMORROW));
        var window = story.state.window(Story.WINDOW);
        assertThat(window.current()).isEmpty();
        assertThat(window.clerk()).contains(Story.CLERK);
        assertThat(story.state.recentCalls()).isEmpty();
        assertThat(story.state.waitingCount()).isZero();
    }

    private void leases(LocalDate day, int from) {
        story.tell(new NumbersLeased(Story.KIOSK, Story.LINE, day, from, from + 9));
    }

    @Test
    void aLeaseHoldsItsNumbersFromTheFirstToTheLast() {
        leases(Story.DAY, 501);
        var lease = special().leases().getFirst();
        assertThat(lease).isEqualTo(new NumberLease(Story.KIOSK, Story.LINE, Story.DAY, 501, 510));
        assertThat(lease.holds(500)).isFalse();
        assertThat(lease.holds(501)).isTrue();
        assertThat(lease.holds(510)).isTrue();
        assertThat(lease.holds(511)).isFalse();
    }

    private void announces(LocalDate day, LineId... lines) {
        story.tell(
                new ExtraSessionAnnounced(
                        day,
                        LocalTime.of(18, 0),
                        LocalTime.of(20, 0),
                        List.of(lines),
                        Story.CLERK));
    }

    @Test
    void anExtraSessionIsForItsLinesOrForAll() {
        announces(Story.DAY, Story.LINE);
        announces(TOMORROW);
        assertThat(special().sessions()).hasSize(2);
        assertThat(special().sessions().getFirst().serves(Story.LINE)).isTrue();
        assertThat(special().sessions().getFirst().serves(OTHER)).isFalse();
        assertThat(special().sessions().getLast().serves(OTHER)).isTrue();
    }

    @Test
    void aStoppedHallKnowsByWhomAndSinceWhenUntilItGoesOn() {
        story.tell(new HallStopped(Story.CLERK, "停电"));
        assertThat(special().stop()).contains(new HallStop(Story.CLERK, "停电", now()));
        story.tell(new HallResumed(Story.CLERK));
        assertThat(special().stop()).isEmpty();
    }

    @Test
    void aClosedLineTellsItsNoticeUntilItReopens() {
        story.issue(1);
        story.tell(new LineClosed(Story.LINE, Story.CLERK, "今日号已发完"));
        assertThat(story.state.line(Story.LINE).closed()).contains("今日号已发完");
        assertThat(story.state.line(Story.LINE).lastOrdinal()).isEqualTo(1);
        story.tell(new LineReopened(Story.LINE, Story.CLERK));
        assertThat(story.state.line(Story.LINE).closed()).isEmpty();
    }

    @Test
    void afterADamageNumbersGoOnBeyondWhatMayHaveBeenGiven() {
        story.issue(1);
        story.tell(
                new JournalRebuilt(
                        3,
                        5,
                        2,
                        "entry 4",
                        "quarantine",
                        List.of(new JournalRebuilt.Floor(Story.LINE, 40))));
        assertThat(story.state.line(Story.LINE).lastOrdinal()).isEqualTo(40);
        assertThat(special().rebuilt()).contains(new Rebuilt(now(), 5, 2, "entry 4", "quarantine"));
    }

    @Test
    void helpIsAskedForAndTaken() {
        story.tell(new HelpRequested(Story.KIOSK, "choose"));
        var asked = now();
        var taken = new HelpCall(Story.KIOSK, "choose", asked, Optional.of(Story.WINDOW));
        story.tell(new HelpTaken(Story.KIOSK, Story.WINDOW));
        assertThat(story.state.helpCalls().get(Story.KIOSK)).isEqualTo(taken);
        story.tell(new HelpTaken(new DeviceId("K9"), Story.WINDOW));
        assertThat(story.state.helpCalls()).hasSize(1);
    }

    @Test
    void aMachinesPartsAreKnownSideBySide() {
        story.tell(new DeviceReported(Story.KIOSK, "printer", "READY", List.of()));
        story.tell(new DeviceReported(Story.KIOSK, "scanner", "READY", List.of()));
        story.tell(
                new DeviceReported(
                        Story.KIOSK, "printer", "OFFLINE", List.of("PAPER_OUT"), Optional.of(60)));
        assertThat(story.state.devices().values())
                .containsExactlyInAnyOrder(
                        new DevicePart(
                                Story.KIOSK,
                                "printer",
                                "OFFLINE",
                                List.of("PAPER_OUT"),
                                Optional.of(60),
                                now()),
                        new DevicePart(
                                Story.KIOSK,
                                "scanner",
                                "READY",
                                List.of(),
                                Optional.empty(),
                                now().minusSeconds(10)));
    }

    @Test
    void allOfItSurvivesItsJourneyAsJson() throws Exception {
        books(BOOKING, Story.DAY);
        leases(TOMORROW, 501);
        announces(TOMORROW);
        story.tell(new HallStopped(Story.CLERK, "停电"));
        story.tell(new HelpRequested(Story.KIOSK, "choose"));
        story.tell(new DeviceReported(Story.KIOSK, "printer", "READY", List.of()));
        story.tell(new WindowOpened(new WindowId("4"), Story.CLERK));
        story.issue(1);
        story.call(1);
        var json = WireJson.write(story.state.snapshot());
        assertThat(HallState.of(WireJson.read(json, HallSnapshot.class))).isEqualTo(story.state);
    }

    @Test
    void aStateIsTheSumOfItsEvents() {
        story.issue(1);
        story.tell(new Printed(Story.ticket(1), Story.KIOSK));
        assertThat(HallState.empty().applyAll(story.events)).isEqualTo(story.state);
    }
}
