package cn.yimen.desk.desk;

import cn.yimen.desk.desk.DeskEffect.FetchCatalogue;
import cn.yimen.desk.desk.DeskEffect.LookUp;
import cn.yimen.desk.desk.DeskEvent.CardCame;
import cn.yimen.desk.desk.DeskEvent.CatalogueCame;
import cn.yimen.desk.desk.DeskEvent.Chosen;
import cn.yimen.desk.desk.DeskEvent.DeedWritten;
import cn.yimen.desk.desk.DeskEvent.DeedsFound;
import cn.yimen.desk.desk.DeskEvent.HallChanged;
import cn.yimen.desk.desk.DeskEvent.Heartbeat;
import cn.yimen.desk.desk.DeskEvent.LinkChanged;
import cn.yimen.desk.desk.DeskEvent.PasswordUnfit;
import cn.yimen.desk.desk.DeskEvent.PasswordWished;
import cn.yimen.desk.desk.DeskEvent.PersonCame;
import cn.yimen.desk.desk.DeskEvent.Pressed;
import cn.yimen.desk.desk.DeskEvent.SignInEnded;
import cn.yimen.desk.desk.DeskEvent.SignInWished;
import cn.yimen.desk.desk.DeskEvent.StaffRuleCame;
import cn.yimen.desk.desk.DeskEvent.TabChosen;
import cn.yimen.desk.desk.DeskEvent.Tick;
import cn.yimen.desk.desk.DeskEvent.ToolChanged;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The desk's one-way flow: what it is after an event, and what is to be done. Total, and without a
/// clock of its own.
public final class DeskFlow {

    /// After each change of state the primary key does nothing for this long, so that a double
    /// press cannot act on the next thing.
    public static final Duration DEAF = Duration.ofMillis(800);

    private DeskFlow() {}

    public static Step update(Desk before, DeskEvent event) {
        var desk = before.at(event.at());
        var step =
                switch (event) {
                    case Pressed e -> Presses.pressed(touched(desk), e);
                    case Chosen e -> Questions.chosen(touched(desk), e);
                    case TabChosen e -> Step.of(touched(desk).with(desk.look().tab(e.tab())));
                    case HallChanged e ->
                            Errands.caughtUp(
                                    desk.with(desk.contact().clock(e.hallTime(), e.at()))
                                            .with(e.hall()));
                    case Heartbeat e ->
                            Step.of(desk.with(desk.contact().clock(e.hallTime(), e.at())));
                    case LinkChanged e -> link(desk, e);
                    case DeskEvent.Answered e -> Errands.answered(desk, e);
                    case DeskEvent.Unanswered e -> Errands.unanswered(desk, e);
                    case CatalogueCame e -> Step.of(desk.with(e.catalogue()));
                    case PersonCame e -> Step.of(person(desk, e));
                    case StaffRuleCame e -> Entry.rule(desk, e.accounts());
                    case SignInWished e -> Entry.wished(desk, e);
                    case PasswordWished e -> Entry.wished(desk, e);
                    case SignInEnded e -> Entry.ended(desk, e);
                    case PasswordUnfit e -> Entry.told(desk, new Access.Said.Unfit(e.why()));
                    case ToolChanged e -> Step.of(desk.with(desk.seat().tool(e.tool(), e.works())));
                    case CardCame e -> Cards.came(desk, e.answer());
                    case DeedsFound e -> Step.of(with(desk, deeds(desk).found(e.deeds())));
                    case DeedWritten e ->
                            Step.of(with(desk, deeds(desk).written(e.deed(), e.safely())));
                    case Tick _ ->
                            Entry.idle(desk).orElseGet(() -> Errands.tick(Cards.forgotten(desk)));
                };
        var after = afterwards(before.state(), step);
        return new Step(Questions.withoutDeadQuestion(after.desk()), after.effects());
    }

    private static Deeds deeds(Desk desk) {
        return desk.seat().deeds();
    }

    private static Desk with(Desk desk, Deeds deeds) {
        return desk.with(desk.seat().with(deeds));
    }

    private static Desk touched(Desk desk) {
        return desk.with(desk.seat().touched(desk.now()));
    }

    /// A connection alone makes nothing true: the desk is live when the hall has spoken.
    private static Step link(Desk desk, LinkChanged event) {
        var contact = desk.contact().link(event.link());
        if (event.link() != Contact.Link.LIVE) {
            return Step.of(desk.with(contact));
        }
        var effects = new ArrayList<DeskEffect>();
        effects.add(new FetchCatalogue());
        effects.add(new DeskEffect.FetchStaffRule());
        var back = desk.with(contact).with(Errands.dueNow(desk));
        if (back.person() instanceof Person.NotFound missing) {
            back = back.with(new Person.Asked(missing.ticket()));
            effects.add(new LookUp(missing.ticket(), back.post().clerk()));
        }
        return new Step(back, effects);
    }

    private static Desk person(Desk desk, PersonCame event) {
        boolean wanted =
                desk.person() instanceof Person.Asked asked
                        && asked.ticket().equals(event.ticket());
        if (!wanted) {
            return desk;
        }
        return desk.with(
                event.view()
                        .<Person>map(view -> new Person.Seen(event.ticket(), view))
                        .orElseGet(() -> new Person.NotFound(event.ticket())));
    }

    /// Where the clerk has something else in front of them now: the primary key goes deaf, the
    /// question closes, and the last person is forgotten.
    private static Step afterwards(DeskState before, Step step) {
        var desk = step.desk();
        var state = desk.state();
        if (state.isSameAs(before)) {
            return step;
        }
        var changed =
                desk.deafUntil(desk.now().plus(DEAF)).with(desk.look().asking(new Question.None()));
        boolean samePerson = state.inHand().map(Ticket::id).equals(before.inHand().map(Ticket::id));
        return samePerson
                ? new Step(changed, step.effects())
                : lookUp(changed, state, new ArrayList<>(step.effects()));
    }

    private static Step lookUp(Desk desk, DeskState state, List<DeskEffect> effects) {
        var named = state.inHand().filter(ticket -> ticket.holder().isPresent()).map(Ticket::id);
        if (state.inHand().isPresent() && desk.catalogue().isEmpty()) {
            effects.add(new FetchCatalogue());
        }
        named.ifPresent(ticket -> effects.add(new LookUp(ticket, desk.post().clerk())));
        Person person = new Person.Nobody();
        return new Step(desk.with(named.<Person>map(Person.Asked::new).orElse(person)), effects);
    }
}
