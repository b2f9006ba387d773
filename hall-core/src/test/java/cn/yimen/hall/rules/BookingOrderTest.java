package cn.yimen.hall.rules;

import static cn.yimen.hall.rules.Morning.A;
import static cn.yimen.hall.rules.Morning.B;
import static cn.yimen.hall.rules.Morning.ONE;
import static cn.yimen.hall.rules.Morning.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.event.CallReason.Basis;
import cn.yimen.hall.event.TicketEvent.PriorityGranted;
import cn.yimen.hall.event.TicketEvent.Transferred;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Bookings in the order, persons who are at one place, numbers that are kept for a window.
final class BookingOrderTest {

    private final Morning morning = new Morning();

    private Basis basis() {
        return morning.next(ONE).orElseThrow().reason().basis().orElseThrow();
    }

    @Test
    void bookingsAreCalledByTheirSlots() {
        morning.books(1, A, 600);
        morning.books(2, A, -600);
        morning.books(3, A, 0);
        morning.after(601);
        assertThat(morning.order(ONE)).containsExactly("A002", "A003", "A001");
    }

    @Test
    void aBookingIsNotCalledBeforeItsTimeUnlessNobodyElseWaits() {
        morning.books(1, A, 600);
        morning.joins(2, A);
        assertThat(morning.order(ONE)).containsExactly("A002", "A001");
        var reason = morning.call(ONE).reason();
        assertThat(reason.overtook()).isEmpty();
        assertThat(morning.at(1).overtaken()).isZero();
        assertThat(morning.call(ONE).ticket().id()).isEqualTo(Morning.id(1));
    }

    @Test
    void ofBookingsBeforeTheirTimeTheEarliestSlotGoesFirst() {
        morning.books(1, A, 900);
        morning.books(2, A, 600);
        assertThat(morning.order(ONE)).containsExactly("A002", "A001");
    }

    @Test
    void aBookingLiftsNobodyInFrontOfIt() {
        morning.joins(1, B);
        morning.after(60);
        morning.joins(2, A, PriorityClass.SENIOR);
        morning.books(3, A, -1800);
        morning.tell(
                new PriorityGranted(Morning.id(3), PriorityClass.SENIOR, Morning.CLERK, "见到老年证"));
        morning.after(30);
        assertThat(morning.order(ONE)).containsExactly("A002", "B001", "A001");
    }

    @Test
    void aNumberThatRejoinedIsLiftedOnlyByItsClass() {
        morning.joins(1, A);
        morning.call(ONE);
        morning.joins(2, A, PriorityClass.SENIOR);
        morning.after(60);
        morning.joins(3, B);
        morning.after(60);
        morning.passAndRejoin(1, ONE, 0);
        assertThat(morning.order(ONE)).containsExactly("A002", "B001", "A001");
    }

    @Test
    void theBasisOfACallIsTold() {
        morning.joins(1, A);
        assertThat(basis()).isEqualTo(Basis.FIRST_COME);
        morning.after(60);
        for (int n = 2; n <= 5; n++) {
            morning.joins(n, A, PriorityClass.SENIOR);
        }
        morning.after(120);
        for (int n = 0; n < Morning.LIMIT; n++) {
            assertThat(basis()).isEqualTo(Basis.HIGHEST_PRIORITY);
            morning.call(ONE);
        }
        assertThat(basis()).isEqualTo(Basis.OVERTAKE_LIMIT);
        assertThat(morning.call(ONE).ticket().id()).isEqualTo(Morning.id(1));
    }

    @Test
    void aDueBookingGoesBehindEarlierSlotsOnlyIfTheyStandBeforeIt() {
        morning.books(1, A, -60);
        morning.after(10);
        for (int n = 2; n <= 5; n++) {
            morning.books(n, A, -600);
        }
        for (int n = 0; n < Morning.LIMIT; n++) {
            morning.call(ONE);
        }
        assertThat(morning.order(ONE)).containsExactly("A001", "A005");
        assertThat(basis()).isEqualTo(Basis.OVERTAKE_LIMIT);
    }

    @Test
    void whoIsAtAnotherWindowIsNotCalledAndNotOvertaken() {
        var wang = new HolderRef("wang");
        morning.comes(1, B, wang);
        morning.comes(2, B, wang);
        morning.joins(3, B);
        morning.call(TWO);
        assertThat(morning.order(ONE)).containsExactly("B003");
        assertThat(morning.call(ONE).reason().overtook()).isEmpty();
        assertThat(morning.at(2).overtaken()).isZero();
        assertThat(morning.order(TWO)).containsExactly("B002");
    }

    @Test
    void aNumberSentToAWindowIsCalledThereUntilItCloses() {
        morning.joins(1, B);
        morning.joins(2, B);
        morning.open(TWO);
        morning.tell(
                new Transferred(
                        Morning.id(1),
                        Optional.empty(),
                        Morning.CLERK,
                        new Destination(B, Optional.of(TWO), Where.FRONT),
                        ""));
        assertThat(morning.order(ONE)).containsExactly("B002");
        assertThat(morning.order(TWO)).containsExactly("B001", "B002");
        morning.tell(new WindowClosed(TWO, new ClerkId("0400")));
        assertThat(morning.order(ONE)).containsExactly("B001", "B002");
    }

    @Test
    void aBookingCountsThoseAheadByItsSlot() {
        morning.joins(1, A);
        morning.after(600);
        morning.joins(2, A);
        morning.books(3, A, -300);
        morning.books(4, A, 900);
        assertThat(PeopleAhead.of(morning.state, Morning.id(2))).isEqualTo(2);
        assertThat(PeopleAhead.of(morning.state, Morning.id(3))).isEqualTo(1);
        assertThat(PeopleAhead.of(morning.state, Morning.id(4))).isEqualTo(3);
    }
}
