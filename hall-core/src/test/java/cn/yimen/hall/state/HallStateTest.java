package cn.yimen.hall.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.NotPrinted;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.PrintUnknown;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.wire.WireJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HallStateTest {

    private final Story story = new Story();

    @Test
    void aReservedNumberWaitsOnlyOncePaperIsSeen() {
        story.reserve(1);
        assertThat(story.state.waitingIn(Story.LINE)).isEmpty();
        story.tell(new Printed(Story.ticket(1), Story.KIOSK));
        assertThat(story.state.waitingIn(Story.LINE))
                .extracting(Ticket::id)
                .containsExactly(Story.ticket(1));
    }

    @Test
    void anUnknownPrintKeepsTheNumberCallable() {
        story.reserve(1);
        story.tell(new PrintUnknown(Story.ticket(1), Story.KIOSK, "PAPER_OUT"));
        assertThat(story.at(1).paper()).isEqualTo(PaperState.UNKNOWN);
        assertThat(story.state.waitingCount()).isEqualTo(1);
    }

    @Test
    void aNumberThatNobodyHoldsIsWithdrawn() {
        story.reserve(1);
        story.tell(new NotPrinted(Story.ticket(1), Story.KIOSK, "PAPER_OUT", false));
        assertThat(story.at(1).stage()).isEqualTo(TicketStage.WITHDRAWN);
        assertThat(story.state.waitingCount()).isZero();
    }

    @Test
    void aNumberShownOnTheScreenWaits() {
        story.reserve(1);
        story.tell(new NotPrinted(Story.ticket(1), Story.KIOSK, "PAPER_OUT", true));
        assertThat(story.at(1).stage()).isEqualTo(TicketStage.WAITING);
        assertThat(story.at(1).paper()).isEqualTo(PaperState.SHOWN_ONLY);
    }

    @Test
    void aTicketGoesThroughItsWholeLife() {
        serveFirst();
        assertThat(story.at(1).stage()).isEqualTo(TicketStage.FINISHED);
        assertThat(story.at(1).rating()).isEqualTo(5);
        assertThat(story.state.window(Story.WINDOW).current()).isEmpty();
        assertThat(story.state.line(Story.LINE).recentServiceSeconds()).containsExactly(10);
    }

    @Test
    void aCalledTicketIsAtItsWindowAndOnTheBoards() {
        story.issue(1);
        story.call(1);
        assertThat(story.state.window(Story.WINDOW).current()).contains(Story.ticket(1));
        assertThat(story.state.recentCalls().getFirst().number().text()).isEqualTo("A001");
    }

    private void serveFirst() {
        story.tell(new WindowOpened(Story.WINDOW, Story.CLERK));
        story.issue(1);
        story.call(1);
        story.tell(new ServingStarted(Story.ticket(1), Story.WINDOW, Story.CLERK));
        story.tell(new Finished(Story.ticket(1), Story.WINDOW, Story.CLERK));
        story.tell(new Rated(Story.ticket(1), 5, List.of(), Story.KIOSK));
    }

    @Test
    void aPassedNumberRejoinsBehindThreePeople() {
        for (int n = 1; n <= 6; n++) {
            story.issue(n);
        }
        story.call(1);
        story.tell(new Passed(Story.ticket(1), Story.WINDOW, Story.CLERK, 1));
        story.tell(new Rejoined(Story.ticket(1), 3));
        assertThat(story.state.waitingIn(Story.LINE))
                .extracting(t -> t.number().ordinal())
                .containsExactly(2, 3, 4, 1, 5, 6);
    }

    @Test
    void aPassedNumberRejoinsLastWhereFewWaitAndStaysBeforeThoseWhoComeLater() {
        story.issue(1);
        story.issue(2);
        story.call(1);
        story.tell(new Passed(Story.ticket(1), Story.WINDOW, Story.CLERK, 1));
        story.tell(new Rejoined(Story.ticket(1), 3));
        story.issue(3);
        assertThat(story.state.waitingIn(Story.LINE))
                .extracting(t -> t.number().ordinal())
                .containsExactly(2, 1, 3);
    }

    @Test
    void thoseWhoAreOvertakenAreCounted() {
        story.issue(1);
        story.issue(2);
        story.call(2, Story.ticket(1));
        assertThat(story.at(1).overtaken()).isEqualTo(1);
        assertThat(story.at(1).stage()).isEqualTo(TicketStage.WAITING);
    }

    @Test
    void aNewDayForgetsYesterdaysNumbers() {
        story.issue(1);
        story.tell(new DayOpened(Story.DAY.plusDays(1)));
        assertThat(story.state.tickets()).isEmpty();
        assertThat(story.state.line(Story.LINE).lastOrdinal()).isZero();
        assertThat(story.state.heldBy(new HolderRef("h1"))).isEmpty();
    }

    @Test
    void aGapInTheEventsIsNeverSkipped() {
        var late = new Recorded(7, Instant.EPOCH, new Printed(Story.ticket(1), Story.KIOSK));
        assertThatIllegalArgumentException().isThrownBy(() -> story.state.apply(late));
    }

    @Test
    void anEventOfAnUnknownTicketChangesNothingButTheSequence() {
        story.tell(new Printed(new TicketId(Story.ticket(9).value()), Story.KIOSK));
        assertThat(story.state.tickets()).isEmpty();
        assertThat(story.state.seq()).isEqualTo(1);
    }

    @Test
    void theStateSurvivesItsJourneyAsJson() throws Exception {
        serveFirst();
        story.issue(2);
        var json = WireJson.write(story.state.snapshot());
        var back = HallState.of(WireJson.read(json, HallSnapshot.class));
        assertThat(back).isEqualTo(story.state);
        assertThat(back.heldBy(new HolderRef("h2"))).hasSize(1);
        assertThat(Optional.of(back.waitingCount())).contains(1);
    }

    @Test
    void aSnapshotKeepsTheOrderOfOnePersonsTickets() {
        for (int n = 1; n <= 20; n++) {
            story.reserve(n, "one person");
        }
        var back = HallState.of(story.state.snapshot());
        assertThat(back).isEqualTo(story.state);
        assertThat(back.heldBy(new HolderRef("one person")))
                .extracting(ticket -> ticket.number().ordinal())
                .isSorted();
    }
}
