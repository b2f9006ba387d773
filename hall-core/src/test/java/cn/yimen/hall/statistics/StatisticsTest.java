package cn.yimen.hall.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.event.TicketEvent.ServedTogether;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Transferred;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StatisticsTest {

    private final CountedHall hall = new CountedHall();

    @Test
    void waitsAndServiceAreMeasuredFromIssueToCallAndFromBeginningToEnd() {
        hall.tell(new WindowOpened(CountedHall.ONE, CountedHall.CLERK));
        hall.join(1, CountedHall.A);
        hall.after(4);
        hall.join(2, CountedHall.A);
        hall.serve(1, CountedHall.ONE, 10);
        hall.serve(2, CountedHall.ONE, 20);
        var figures = hall.today().hall();
        assertThat(figures.issued()).isEqualTo(2);
        assertThat(figures.served()).isEqualTo(2);
        assertThat(figures.waits()).isEqualTo(new Times(2, 420, 240, 600, 600));
        assertThat(figures.services()).isEqualTo(new Times(2, 900, 600, 1200, 1200));
    }

    @Test
    void aWaitOfManyHoursKeepsItsHours() {
        hall.join(1, CountedHall.A);
        hall.after(200);
        hall.serve(1, CountedHall.ONE, 130);
        assertThat(hall.today().hall().waits().max()).isEqualTo(200 * 60);
        assertThat(hall.today().hall().services().max()).isEqualTo(130 * 60);
        assertThat(hall.today().hall().overdue()).isEqualTo(1);
        assertThat(CountedHall.row(hall.today().hours(), "08").served()).isEqualTo(1);
    }

    @Test
    void heldTimeIsNoService() {
        hall.join(1, CountedHall.A);
        hall.call(1, CountedHall.ONE);
        hall.tell(new ServingStarted(CountedHall.id(1), CountedHall.ONE, CountedHall.CLERK));
        hall.after(5);
        hall.tell(
                new Held(
                        CountedHall.id(1),
                        CountedHall.ONE,
                        CountedHall.CLERK,
                        "缴费",
                        Optional.empty()));
        hall.after(60);
        hall.tell(new Resumed(CountedHall.id(1), CountedHall.FIVE, CountedHall.OTHER));
        hall.after(3);
        hall.tell(new Finished(CountedHall.id(1), CountedHall.FIVE, CountedHall.OTHER));
        assertThat(hall.today().hall().services()).isEqualTo(new Times(1, 480, 480, 480, 480));
        assertThat(CountedHall.row(hall.today().windows(), "5").served()).isEqualTo(1);
        assertThat(hall.today().windows()).hasSize(1);
    }

    @Test
    void aNumberThatIsReferredIsOneIssueAndTwoServices() {
        hall.join(1, CountedHall.A);
        hall.after(2);
        hall.call(1, CountedHall.ONE);
        hall.tell(new ServingStarted(CountedHall.id(1), CountedHall.ONE, CountedHall.CLERK));
        hall.after(3);
        hall.tell(
                new Referred(
                        CountedHall.id(1),
                        CountedHall.ONE,
                        CountedHall.CLERK,
                        new Destination(CountedHall.B, Optional.empty(), Where.BACK)));
        hall.after(7);
        hall.serve(1, CountedHall.FIVE, 4);
        assertThat(hall.today().hall().issued()).isEqualTo(1);
        assertThat(hall.today().hall().served()).isEqualTo(2);
        assertThat(CountedHall.row(hall.today().lines(), "A").services().mean()).isEqualTo(180);
        assertThat(CountedHall.row(hall.today().lines(), "B").waits().mean()).isEqualTo(420);
        assertThat(CountedHall.row(hall.today().lines(), "B").issued()).isZero();
    }

    @Test
    void aWaitThatEndsInATransferIsNotLost() {
        hall.join(1, CountedHall.A);
        hall.after(9);
        hall.tell(
                new Transferred(
                        CountedHall.id(1),
                        Optional.empty(),
                        CountedHall.CLERK,
                        new Destination(CountedHall.B, Optional.empty(), Where.BY_TIME),
                        "取错号"));
        hall.after(2);
        hall.serve(1, CountedHall.FIVE, 4);
        assertThat(CountedHall.row(hall.today().lines(), "A").transferred()).isEqualTo(1);
        assertThat(CountedHall.row(hall.today().lines(), "B").waits().mean()).isEqualTo(11 * 60);
    }

    @Test
    void thoseServedTogetherAreTwoServicesAndOneBusyWindow() {
        hall.tell(new WindowOpened(CountedHall.ONE, CountedHall.CLERK));
        hall.join(1, CountedHall.A);
        hall.join(2, CountedHall.A);
        hall.call(1, CountedHall.ONE);
        hall.tell(new ServingStarted(CountedHall.id(1), CountedHall.ONE, CountedHall.CLERK));
        hall.tell(
                new ServedTogether(
                        CountedHall.id(2), CountedHall.ONE, CountedHall.CLERK, CountedHall.id(1)));
        hall.after(10);
        hall.tell(new Finished(CountedHall.id(1), CountedHall.ONE, CountedHall.CLERK));
        hall.tell(new Finished(CountedHall.id(2), CountedHall.ONE, CountedHall.CLERK));
        hall.after(10);
        hall.tell(new WindowPaused(CountedHall.ONE, CountedHall.CLERK, "休息"));
        assertThat(hall.today().hall().served()).isEqualTo(2);
        var use = hall.today().use().getFirst();
        assertThat(use.busy()).isEqualTo(600);
        assertThat(use.utilisation()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void pausesAreNeitherOpenNorBusy() {
        hall.tell(new WindowOpened(CountedHall.ONE, CountedHall.CLERK));
        hall.after(10);
        hall.tell(new WindowPaused(CountedHall.ONE, CountedHall.CLERK, "休息"));
        hall.join(1, CountedHall.A);
        hall.join(2, CountedHall.A);
        hall.after(20);
        hall.tell(new WindowOpened(CountedHall.ONE, CountedHall.CLERK));
        hall.after(10);
        hall.join(3, CountedHall.A);
        var use = hall.today().use().getFirst();
        assertThat(use).isEqualTo(new WindowUse(CountedHall.ONE, 1200, 1200, 0, 1200));
        assertThat(use.saturation()).isEqualTo(1);
        assertThat(hall.today().peakWaiting()).isEqualTo(2);
    }
}
