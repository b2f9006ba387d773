package cn.yimen.desk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HolderTickets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A card on the window's reader.
final class CardsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void theCardOfSomebodyWhoWaitsAsksWhyTheyGoFirstAndThenCallsThem() {
        var use = DeskInUse.open(3);
        var last = QueueView.of(use.desk).waiting().getLast();
        lay(use, last);
        assertThat(find(use).kind()).isEqualTo(CardFind.Kind.TO_CALL);
        assertThat(use.desk.look().question()).isEqualTo(new Question.WhyChosen(last.id()));
        assertThat(use.desk.state()).isInstanceOf(DeskState.Idle.class);
        use.chooses(ChosenReason.RETURNED.digit());
        assertThat(use.sent.getLast().command())
                .isEqualTo(new CallChosen(last.id(), TinyHall.WINDOW, TinyHall.CLERK, "returned"));
        assertThat(use.desk.state().inHand().map(Ticket::id)).contains(last.id());
        use.passes(SECOND);
        assertThat(use.desk.seat().card()).isEmpty();
    }

    @Test
    void theCardOfThePersonAtTheWindowIsRecognised() {
        var use = DeskInUse.serving(2);
        lay(use, use.desk.state().inHand().orElseThrow());
        assertThat(find(use).kind()).isEqualTo(CardFind.Kind.IN_HAND);
        assertThat(use.desk.look().isAsking()).isFalse();
    }

    @Test
    void nobodyIsCalledByACardWhileSomebodyIsAtTheWindow() {
        var use = DeskInUse.serving(3);
        lay(use, QueueView.of(use.desk).waiting().getFirst());
        assertThat(find(use).kind()).isEqualTo(CardFind.Kind.ELSEWHERE);
        assertThat(use.desk.look().isAsking()).isFalse();
    }

    @Test
    void somebodyHeldHereIsFound() {
        var use = DeskInUse.serving(2);
        var ticket = use.desk.state().inHand().orElseThrow();
        use.press(DeskKey.HOLD);
        use.chooses(1);
        lay(use, ticket);
        assertThat(find(use).kind()).isEqualTo(CardFind.Kind.HELD_HERE);
    }

    @Test
    void whyACardFoundNobodyIsToldApart() {
        var use = DeskInUse.open(1);
        lay(use);
        assertThat(find(use).kind()).isEqualTo(CardFind.Kind.NO_TICKET);
        assertThat(find(use, new CardAnswer.NoAnswer())).isEqualTo(CardFind.Kind.NO_ANSWER);
        assertThat(find(use, new CardAnswer.Unreadable())).isEqualTo(CardFind.Kind.UNREADABLE);
        assertThat(find(use, new CardAnswer.WrongCard())).isEqualTo(CardFind.Kind.WRONG_CARD);
    }

    @Test
    void whoseCardItWasIsForgotten() {
        var use = DeskInUse.open(1);
        lay(use);
        use.passes(CardFind.READING.plus(SECOND));
        assertThat(use.desk.seat().card()).isEmpty();
    }

    @Test
    void aLockedDeskTellsNothingAboutCards() {
        var use = DeskInUse.open(1);
        use.happens(new DeskEvent.StaffRuleCame(true, use.now()));
        lay(use, QueueView.of(use.desk).waiting().getFirst());
        assertThat(use.desk.seat().card()).isEmpty();
    }

    private static CardFind find(DeskInUse use) {
        return use.desk.seat().card().orElseThrow();
    }

    private static CardFind.Kind find(DeskInUse use, CardAnswer answer) {
        use.happens(new DeskEvent.CardCame(answer, use.now()));
        return find(use).kind();
    }

    private static void lay(DeskInUse use, Ticket... tickets) {
        var ids = Stream.of(tickets).map(Ticket::id).toList();
        var found = new HolderTickets(ids, List.of());
        use.happens(new DeskEvent.CardCame(new CardAnswer.Asked(found), use.now()));
    }
}
