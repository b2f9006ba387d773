package cn.yimen.desk.desk;

import cn.yimen.desk.desk.CardFind.Kind;
import cn.yimen.hall.state.Ticket;
import java.util.Optional;

/// A card on the desk's reader (窗口刷证): it finds its holder's ticket, so that nobody types a number.
/// It calls nobody by itself; whom it found, the desk asks about.
final class Cards {

    private Cards() {}

    static Step came(Desk desk, CardAnswer answer) {
        if (!desk.seat().access().isOpen()) {
            return Step.of(desk);
        }
        var find = findable(desk, CardFind.of(desk, answer));
        var shown = desk.with(desk.seat().card(Optional.of(find)).touched(desk.now()));
        return Step.of(
                find.kind() == Kind.TO_CALL
                        ? find.ticket().map(ticket -> asking(shown, ticket)).orElse(shown)
                        : shown);
    }

    /// Whom nobody can choose just now is elsewhere.
    private static CardFind findable(Desk desk, CardFind find) {
        return find.kind() == Kind.TO_CALL && !DeskKeys.stateOf(desk, DeskKey.CHOOSE).isReady()
                ? new CardFind(Kind.ELSEWHERE, find.ticket(), find.at())
                : find;
    }

    /// In the list where they stand, so that the clerk sees whom they would call.
    private static Desk asking(Desk desk, Ticket ticket) {
        boolean waits =
                QueueView.of(desk).waiting().stream().map(Ticket::id).anyMatch(ticket.id()::equals);
        var look = desk.look().tab(waits ? Look.Tab.WAITING : Look.Tab.PASSED);
        return desk.with(look.asking(new Question.WhyChosen(ticket.id())));
    }

    private static boolean asksWhy(Desk desk) {
        return desk.look().question() instanceof Question.WhyChosen;
    }

    /// After a while; whom the desk asks about, as soon as it is answered.
    static Desk forgotten(Desk desk) {
        var card = desk.seat().card();
        var left =
                card.filter(find -> find.at().plus(CardFind.READING).isAfter(desk.now()))
                        .filter(find -> find.kind() != Kind.TO_CALL || asksWhy(desk));
        return left.equals(card) ? desk : desk.with(desk.seat().card(left));
    }
}
