package cn.yimen.hall.rules;

import static cn.yimen.hall.rules.Morning.A;
import static cn.yimen.hall.rules.Morning.B;
import static cn.yimen.hall.rules.Morning.ONE;
import static cn.yimen.hall.rules.Morning.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.state.HallState;
import org.junit.jupiter.api.Test;

final class QueueOrderTest {

    private final Morning morning = new Morning();

    @Test
    void peopleOfOneClassAreCalledInTheOrderInWhichTheyCame() {
        for (int n = 1; n <= 3; n++) {
            morning.joins(n, A);
            morning.after(10);
        }
        assertThat(morning.order(ONE)).containsExactly("A001", "A002", "A003");
    }

    @Test
    void aSeniorWhoWaitedHalfAsLongGoesFirstFromThenOn() {
        morning.joins(1, A);
        morning.after(600);
        morning.joins(2, A, PriorityClass.SENIOR);
        morning.after(599);
        assertThat(morning.order(ONE)).containsExactly("A001", "A002");
        morning.after(2);
        assertThat(morning.order(ONE)).containsExactly("A002", "A001");
    }

    @Test
    void theReasonSaysHowLongOneWaitedAndWhomOneOvertook() {
        morning.joins(1, A);
        morning.after(60);
        morning.joins(2, A, PriorityClass.SENIOR);
        morning.after(300);
        var reason = morning.next(ONE).orElseThrow().reason();
        assertThat(reason.priority()).isEqualTo(PriorityClass.SENIOR);
        assertThat(reason.waitedSeconds()).isEqualTo(300);
        assertThat(reason.overtook()).containsExactly(Morning.id(1));
        assertThat(reason.overtakeLimit()).isEqualTo(Morning.LIMIT);
        assertThat(reason.chosenBecause()).isEmpty();
    }

    @Test
    void whoeverWasOvertakenThreeTimesGoesFirst() {
        morning.joins(1, A);
        for (int n = 2; n <= 6; n++) {
            morning.joins(n, A, PriorityClass.SENIOR);
        }
        morning.after(60);
        assertThat(morning.order(ONE))
                .containsExactly("A002", "A003", "A004", "A001", "A005", "A006");
    }

    @Test
    void aWindowCallsAcrossItsLinesByWaitingTime() {
        morning.joins(1, B);
        morning.after(10);
        morning.joins(2, A);
        morning.after(10);
        morning.joins(3, B);
        assertThat(morning.order(ONE)).containsExactly("B001", "A001", "B002");
    }

    @Test
    void thePreferredLineBreaksATie() {
        morning.joins(1, B);
        morning.joins(2, A);
        assertThat(morning.order(ONE)).containsExactly("A001", "B001");
    }

    @Test
    void aWindowCallsNobodyOfAnotherLine() {
        morning.joins(1, A);
        assertThat(morning.next(TWO)).isEmpty();
    }

    @Test
    void aNumberThatRejoinedKeepsItsPlacesBack() {
        for (int n = 1; n <= 6; n++) {
            morning.joins(n, A);
            morning.after(60);
        }
        morning.call(ONE);
        morning.passAndRejoin(1, ONE, 3);
        morning.after(60);
        assertThat(morning.order(ONE))
                .containsExactly("A002", "A003", "A004", "A001", "A005", "A006");
    }

    @Test
    void aDueNumberGoesBehindAnEarlierOneOfItsClassThatWasPrintedLate() {
        morning.reserve(1, A, PriorityClass.ORDINARY);
        morning.joins(2, A);
        for (int n = 3; n <= 6; n++) {
            morning.joins(n, A, PriorityClass.SENIOR);
        }
        morning.after(60);
        for (int calls = 0; calls < Morning.LIMIT; calls++) {
            morning.call(ONE);
        }
        morning.printed(1);
        assertThat(morning.order(ONE)).containsExactly("A001", "A002", "A006");
    }

    @Test
    void aClockThatWentBackDoesNotBreakTheOrder() {
        morning.joins(1, A);
        morning.joins(2, A, PriorityClass.SENIOR);
        morning.after(-3600);
        assertThat(morning.next(ONE).orElseThrow().reason().waitedSeconds()).isZero();
        assertThat(morning.order(ONE)).containsExactly("A001", "A002");
    }

    @Test
    void whomAClerkChoseCarriesTheClerksReasonAndWhomTheyOvertake() {
        for (int n = 1; n <= 3; n++) {
            morning.joins(n, A);
            morning.after(60);
        }
        var pick =
                QueueOrder.chosen(morning.state, ONE, morning.at(3), "coming back", morning.now)
                        .orElseThrow();
        assertThat(pick.ticket()).isEqualTo(morning.at(3));
        assertThat(pick.reason().chosenBecause()).contains("coming back");
        assertThat(pick.reason().basis()).contains(CallReason.Basis.CHOSEN);
        assertThat(pick.reason().overtook()).containsExactly(Morning.id(1), Morning.id(2));
        assertThat(pick.reason().waitedSeconds()).isEqualTo(60);
    }

    @Test
    void nobodyIsChosenAtAnUnknownWindow() {
        morning.joins(1, A);
        var window = new WindowId("99");
        assertThat(QueueOrder.chosen(morning.state, window, morning.at(1), "why", morning.now))
                .isEmpty();
    }

    @Test
    void anUnknownWindowOrAnEmptyHallHasNobody() {
        assertThat(morning.next(new WindowId("99"))).isEmpty();
        assertThat(QueueOrder.next(HallState.empty(), ONE, morning.now)).isEmpty();
        assertThat(morning.order(ONE)).isEmpty();
    }
}
