package cn.yimen.hall.state;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.Transferred;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// In front, behind some, behind all, by one's time: where that is beside others who rejoined, were
/// moved, booked, or still wait for their paper.
final class PlacesTest {

    private static final LineId OTHER = new LineId("B");
    private final Story story = new Story();

    @BeforeEach
    void opensTheDay() {
        story.tell(new DayOpened(Story.DAY));
    }

    private List<String> waiting(LineId line) {
        return story.state.waitingIn(line).stream().map(t -> t.number().text()).toList();
    }

    private void transfer(int n, LineId line, Where where) {
        story.tell(
                new Transferred(
                        Story.ticket(n),
                        Optional.empty(),
                        Story.CLERK,
                        new Destination(line, Optional.empty(), where),
                        "选错了"));
    }

    private void rejoins(int n, int placesBack) {
        story.call(n);
        story.tell(new Passed(Story.ticket(n), Story.WINDOW, Story.CLERK, 1));
        story.tell(new Rejoined(Story.ticket(n), placesBack));
    }

    @Test
    void nobodyIsAheadOfWhoRejoinsBehindNobody() {
        for (int n = 1; n <= 3; n++) {
            story.issue(n);
        }
        rejoins(2, 0);
        assertThat(waiting(Story.LINE)).containsExactly("A002", "A001", "A003");
    }

    @Test
    void whoRejoinsBehindAllIsLast() {
        for (int n = 1; n <= 3; n++) {
            story.issue(n);
        }
        rejoins(1, 2);
        assertThat(waiting(Story.LINE)).containsExactly("A002", "A003", "A001");
        rejoins(2, 9);
        assertThat(waiting(Story.LINE)).containsExactly("A003", "A001", "A002");
    }

    @Test
    void theLastPlaceIsBehindEvenAPaperThatIsOnTheWay() {
        story.issue(1);
        story.reserve(2);
        rejoins(1, 5);
        story.tell(new Printed(Story.ticket(2), Story.KIOSK));
        assertThat(waiting(Story.LINE)).containsExactly("A002", "A001");
    }

    @Test
    void aPaperOnTheWayInAnotherLineIsInNobodysWay() {
        story.issue(1);
        transfer(1, OTHER, Where.BACK);
        story.reserve(2);
        story.issue(3);
        transfer(3, OTHER, Where.FRONT);
        assertThat(waiting(OTHER)).containsExactly("A003", "A001");
        assertThat(story.at(3).place()).isEqualTo(story.at(1).place() - 1);
    }

    @Test
    void aBookingIsNoMeasureOfTime() {
        story.issue(1);
        story.issue(2);
        booked(3);
        story.issue(4);
        story.call(2);
        story.tell(new Passed(Story.ticket(2), Story.WINDOW, Story.CLERK, 1));
        story.tell(new Rejoined(Story.ticket(2), 0, Optional.of(Where.BY_TIME)));
        assertThat(waiting(Story.LINE)).containsExactly("A001", "A002", "A003", "A004");
    }

    /// Counts from before all the others.
    private void booked(int n) {
        story.tell(
                new Reserved(
                        Story.ticket(n),
                        Story.DAY,
                        Story.LINE,
                        new TicketNumber("A", n, 3),
                        List.of(new ItemCode("SB-0001")),
                        PriorityClass.APPOINTMENT,
                        IdentityKind.NONE,
                        Optional.empty(),
                        Story.KIOSK,
                        "",
                        Optional.empty(),
                        Optional.of(new AppointmentId("YY-1")),
                        Optional.empty(),
                        Optional.of(Instant.EPOCH)));
        story.tell(new Printed(Story.ticket(n), Story.KIOSK));
    }

    @Test
    void whoIsHeldAndSentOnIsHeldNoMore() {
        story.issue(1);
        story.call(1);
        story.tell(new Held(Story.ticket(1), Story.WINDOW, Story.CLERK, "复印", Optional.empty()));
        transfer(1, OTHER, Where.BACK);
        assertThat(story.at(1).hold()).isEmpty();
        assertThat(story.at(1).waitingSince()).isEqualTo(story.events.getLast().at());
    }

    @Test
    void whoKeepsTheirPlaceKeepsTheirTime() {
        story.issue(1);
        var since = story.at(1).waitingSince();
        story.call(1);
        story.tell(new Passed(Story.ticket(1), Story.WINDOW, Story.CLERK, 1));
        story.tell(new Rejoined(Story.ticket(1), 0, Optional.of(Where.BY_TIME)));
        assertThat(story.at(1).waitingSince()).isEqualTo(since);
        rejoins(1, 2);
        assertThat(story.at(1).waitingSince()).isEqualTo(story.events.getLast().at());
    }
}
