package cn.yimen.hall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DeviceReported;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.rules.Hearing.Miss;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whether a call was heard where its people wait: line A on the first floor, line C on the second.
final class LoudspeakersTest {

    private static final LineId C = new LineId("C");
    private static final DeviceId UP = new DeviceId("B-up");
    private static final DeviceId DOWN = new DeviceId("B-down");
    private static final Place FIRST = new Place(List.of("1楼"), List.of());
    private static final Place SECOND = new Place(List.of("2楼"), List.of());

    private final Morning morning = new Morning();

    @BeforeEach
    void laysOut() {
        morning.tell(new Configured(DemoHall.config()));
    }

    @Test
    void aLoudspeakerOfThePlaceIsHeard() {
        called(1, C);
        says(1, UP, Acknowledgement.SPOKEN, Optional.empty(), SECOND);
        assertThat(hearing(1)).isEqualTo(new Hearing.Heard());
        assertThat(unheard()).isEmpty();
    }

    @Test
    void anotherFloorsLoudspeakerDoesNotCount() {
        called(1, C);
        says(1, DOWN, Acknowledgement.SPOKEN, Optional.empty(), FIRST);
        assertThat(hearing(1)).isEqualTo(new Hearing.Expected());
        morning.after(16);
        assertThat(hearing(1))
                .isEqualTo(
                        new Hearing.Unheard(
                                List.of(new Miss(Optional.empty(), false, Optional.empty()))));
    }

    @Test
    void theOneOfThePlaceDecidesThoughOneOfTheWholeHallSpoke() {
        called(1, C);
        says(1, DOWN, Acknowledgement.SPOKEN, Optional.empty(), Place.wholeHall());
        assertThat(hearing(1)).isEqualTo(new Hearing.Heard());
        says(1, UP, Acknowledgement.NOT_SPOKEN, Optional.of(Silence.NO_DEVICE), SECOND);
        assertThat(hearing(1))
                .isEqualTo(
                        new Hearing.Unheard(
                                List.of(
                                        new Miss(
                                                Optional.of(UP),
                                                true,
                                                Optional.of(Silence.NO_DEVICE)))));
    }

    @Test
    void whoSpokeHereBeforeAndSaysNothingIsNamed() {
        called(1, C);
        says(1, UP, Acknowledgement.SPOKEN, Optional.empty(), SECOND);
        called(2, C);
        morning.after(16);
        assertThat(hearing(2))
                .isEqualTo(
                        new Hearing.Unheard(
                                List.of(new Miss(Optional.of(UP), false, Optional.empty()))));
        assertThat(unheard()).extracting(call -> call.ticket()).containsExactly(Morning.id(2));
    }

    @Test
    void aSecondLoudspeakerOfThePlaceHasTimeUntilItSpeaks() {
        var other = new DeviceId("B-up-2");
        called(1, C);
        says(1, UP, Acknowledgement.SPOKEN, Optional.empty(), SECOND);
        says(1, other, Acknowledgement.SPOKEN, Optional.empty(), SECOND);
        called(2, C);
        says(2, UP, Acknowledgement.NOT_SPOKEN, Optional.of(Silence.NO_DEVICE), SECOND);
        assertThat(hearing(2)).isEqualTo(new Hearing.Expected());
        says(2, other, Acknowledgement.SPOKEN, Optional.empty(), SECOND);
        assertThat(hearing(2)).isEqualTo(new Hearing.Heard());
    }

    @Test
    void quietHoursAreNoTrouble() {
        called(1, C);
        says(1, UP, Acknowledgement.NOT_SPOKEN, Optional.of(Silence.QUIET_HOURS), SECOND);
        assertThat(hearing(1)).isEqualTo(new Hearing.Quiet());
        assertThat(unheard()).isEmpty();
    }

    @Test
    void aRecallThatIsHeardEndsIt() {
        called(1, C);
        says(1, UP, Acknowledgement.NOT_SPOKEN, Optional.of(Silence.TOO_OLD), SECOND);
        assertThat(unheard()).hasSize(1);
        morning.tell(new Recalled(Morning.id(1), Morning.ONE, Morning.CLERK, 2));
        morning.tell(
                new CallAcknowledged(
                        Morning.id(1),
                        2,
                        UP,
                        Acknowledgement.SPOKEN,
                        Optional.empty(),
                        Optional.of(List.of(SECOND))));
        assertThat(unheard()).isEmpty();
    }

    @Test
    void aBoardThatSaysNoPlaceSpeaksToTheWholeHall() {
        called(1, C);
        morning.tell(new CallAcknowledged(Morning.id(1), 1, DOWN, Acknowledgement.SPOKEN));
        assertThat(hearing(1)).isEqualTo(new Hearing.Heard());
    }

    @Test
    void aHallWithoutLoudspeakersListsNothing() {
        called(1, C);
        morning.after(60);
        assertThat(unheard()).isEmpty();
        morning.tell(new DeviceReported(UP, "loudspeaker", "MISSING", List.of("NO_DEVICE")));
        assertThat(unheard()).hasSize(1);
    }

    @Test
    void aPlaceIsAFloorAndAnArea() {
        var both = new Place(List.of("2楼"), List.of("C区"));
        assertThat(both.reaches("2楼", "C区")).isTrue();
        assertThat(both.reaches("2楼", "D区")).isFalse();
        assertThat(both.reaches("1楼", "C区")).isFalse();
        assertThat(Place.wholeHall().reaches("", "")).isTrue();
    }

    private void called(int n, LineId line) {
        morning.joins(n, line);
        var reason = new CallReason(PriorityClass.ORDINARY, 60, List.of(), 3, Optional.empty());
        morning.tell(new Called(Morning.id(n), Morning.ONE, Morning.CLERK, reason));
    }

    private void says(
            int n, DeviceId board, Acknowledgement what, Optional<Silence> why, Place place) {
        morning.tell(
                new CallAcknowledged(
                        Morning.id(n), 1, board, what, why, Optional.of(List.of(place))));
    }

    private Hearing hearing(int n) {
        var ticket = morning.at(n);
        return Loudspeakers.of(morning.state)
                .latest(ticket, ticket.turn().orElseThrow(), morning.now);
    }

    private List<UnheardCall> unheard() {
        return UnheardCall.of(morning.state, morning.now);
    }
}
