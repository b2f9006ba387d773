package cn.yimen.desk.desk;

import cn.yimen.desk.desk.Choice.Label;
import cn.yimen.desk.desk.Choice.Then;
import cn.yimen.desk.desk.DeskEvent.Chosen;
import cn.yimen.desk.desk.DeskState.Called;
import cn.yimen.desk.desk.DeskState.Idle;
import cn.yimen.desk.desk.DeskState.Serving;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.Beside.NoteTicket;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.ResumeTicket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What may be answered to the desk's question now, and what becomes of an answer. A question to
/// which there is no answer any more closes by itself.
public final class Questions {

    /// Rows of a list that can be told apart by a digit; 9 turns the page.
    public static final int ROWS = 8;

    /// Turns the page.
    public static final int MORE = 9;

    /// After so long the desk reminds of whom it holds.
    public static final Duration REMIND_AFTER = Duration.ofMinutes(15);

    private Questions() {}

    public static List<Choice> choices(Desk desk) {
        var question = desk.look().question();
        return key(question).filter(key -> !isReady(desk, key)).isPresent()
                ? List.of()
                : switch (question) {
                    case Question.None _ -> List.of();
                    case Question.WhyPause _ -> whyPause();
                    case Question.WhenBack asked -> whenBack(desk, asked.why());
                    case Question.WhyHold _ ->
                            inHand(desk).map(ticket -> whyHold(desk, ticket)).orElse(List.of());
                    case Question.WhomToResume _ -> whomToResume(desk);
                    case Question.WhyChosen chosen -> whyChosen(desk, chosen);
                    case Question.WhomToCall whom -> whomToCall(desk, whom.page());
                    case Question.WhichNote _ ->
                            inHand(desk).map(ticket -> notes(desk, ticket)).orElse(List.of());
                    case Question.WhichMaterials which -> Materials.choices(desk, which.page());
                    case Question.WhetherServed _, Question.WhereTo _, Question.WhichWindow _ ->
                            Transfers.choices(desk, question);
                };
    }

    /// The key that must apply while the question stands.
    private static Optional<DeskKey> key(Question question) {
        return switch (question) {
            case Question.None _ -> Optional.empty();
            case Question.WhyPause _, Question.WhenBack _ -> Optional.of(DeskKey.PAUSE);
            case Question.WhyHold _, Question.WhomToResume _ -> Optional.of(DeskKey.HOLD);
            case Question.WhetherServed _, Question.WhereTo _, Question.WhichWindow _ ->
                    Optional.of(DeskKey.TRANSFER);
            case Question.WhomToCall _, Question.WhyChosen _ -> Optional.of(DeskKey.CHOOSE);
            case Question.WhichNote _ -> Optional.of(DeskKey.NOTE);
            case Question.WhichMaterials _ -> Optional.of(DeskKey.MATERIALS);
        };
    }

    private static boolean isReady(Desk desk, DeskKey key) {
        return DeskKeys.stateOf(desk, key).isReady();
    }

    /// What a key asks before it can do anything; empty for a key that asks nothing.
    static Optional<Question> of(Desk desk, DeskKey key) {
        return switch (key) {
            case PAUSE -> Optional.of(new Question.WhyPause());
            case HOLD ->
                    Optional.of(
                            desk.state() instanceof Idle
                                    ? new Question.WhomToResume()
                                    : new Question.WhyHold());
            case TRANSFER ->
                    Optional.of(
                            desk.state() instanceof Serving
                                    ? new Question.WhetherServed()
                                    : new Question.WhereTo(false, 0));
            case CHOOSE -> Optional.of(new Question.WhomToCall(0));
            case MATERIALS -> Optional.of(new Question.WhichMaterials(0));
            case NOTE -> Optional.of(new Question.WhichNote());
            default -> Optional.empty();
        };
    }

    static Step chosen(Desk desk, Chosen event) {
        return choices(desk).stream()
                .filter(_ -> desk.errand().isNone())
                .filter(choice -> choice.digit() == event.digit())
                .findFirst()
                .map(choice -> follow(desk, choice.then(), event))
                .orElseGet(() -> Step.of(desk));
    }

    private static Step checked(Desk desk, UnaryOperator<Checks> change) {
        return Step.of(desk.with(desk.seat().with(change.apply(desk.seat().checks()))));
    }

    private static Step follow(Desk desk, Then then, Chosen event) {
        return switch (then) {
            case Then.Ask ask -> Step.of(desk.with(desk.look().asking(ask.next())));
            case Then.Turn turn -> checked(desk, c -> c.turned(turn.piece(), turn.material()));
            case Then.SayPaper say -> checked(desk, c -> c.inEnglish(say.ticket(), say.english()));
            case Then.Send send ->
                    Errands.send(
                            desk.with(desk.look().asking(new Question.None()))
                                    .refused(Optional.empty()),
                            event.ids().first(),
                            send.command(),
                            Optional.empty());
        };
    }

    /// Nobody is asked what cannot be answered any more.
    static Desk withoutDeadQuestion(Desk desk) {
        return desk.look().isAsking() && choices(desk).isEmpty()
                ? desk.with(desk.look().asking(new Question.None()))
                : desk;
    }

    static Optional<Ticket> inHand(Desk desk) {
        return desk.state() instanceof Called || desk.state() instanceof Serving
                ? desk.state().inHand()
                : Optional.empty();
    }

    private static List<Choice> whyPause() {
        return Stream.of(PauseReason.values())
                .map(why ->
                        Choice.ask(
                                why.digit(),
                                new Label.Word("pause." + why.code()),
                                new Question.WhenBack(why)))
                .toList();
    }

    private static List<Choice> whenBack(Desk desk, PauseReason why) {
        var post = desk.post();
        return Stream.of(BackIn.values())
                .map(in ->
                        Choice.send(
                                in.digit(),
                                new Label.Word("back." + in.minutes()),
                                new PauseWindow(
                                        post.window(),
                                        post.clerk(),
                                        why.code(),
                                        in.after(desk.hallNow()))))
                .toList();
    }

    private static List<Choice> whyHold(Desk desk, Ticket ticket) {
        var post = desk.post();
        var reminder = Optional.of(desk.hallNow().plus(REMIND_AFTER));
        return Stream.of(HoldReason.values())
                .map(why ->
                        Choice.send(
                                why.digit(),
                                new Label.Word("hold." + why.code()),
                                new HoldTicket(
                                        ticket.id(),
                                        post.window(),
                                        post.clerk(),
                                        why.code(),
                                        reminder)))
                .toList();
    }

    private static List<Choice> notes(Desk desk, Ticket ticket) {
        return Stream.of(NoteWord.values())
                .map(word ->
                        Choice.send(
                                word.digit(),
                                new Label.Word("note." + word.name().toLowerCase(Locale.ROOT)),
                                new NoteTicket(ticket.id(), word.code(), desk.post().clerk())))
                .toList();
    }

    private static List<Choice> whomToResume(Desk desk) {
        var post = desk.post();
        var held = QueueView.of(desk).held();
        return IntStream.range(0, Math.min(ROWS, held.size()))
                .mapToObj(i ->
                        Choice.send(
                                i + 1,
                                new Label.Row(held.get(i).id()),
                                new ResumeTicket(held.get(i).id(), post.window(), post.clerk())))
                .toList();
    }

    private static List<Choice> whyChosen(Desk desk, Question.WhyChosen asked) {
        boolean there = callable(desk).stream().map(Ticket::id).anyMatch(asked.ticket()::equals);
        var post = desk.post();
        return there
                ? Stream.of(ChosenReason.values())
                        .map(why ->
                                Choice.send(
                                        why.digit(),
                                        new Label.Word("chosen." + why.code()),
                                        new CallChosen(
                                                asked.ticket(),
                                                post.window(),
                                                post.clerk(),
                                                why.code())))
                        .toList()
                : List.of();
    }

    /// Whoever stands in the list that is shown: who waits, or who was passed.
    private static List<Ticket> callable(Desk desk) {
        return switch (desk.look().tab()) {
            case WAITING -> QueueView.of(desk).waiting();
            case PASSED -> QueueView.of(desk).passed();
            case HELD, DONE -> List.of();
        };
    }

    /// Which of the list stands in the first row: a question may have turned the page.
    public static int firstRow(Desk desk) {
        return desk.look().question() instanceof Question.WhomToCall whom
                ? firstOf(callable(desk).size(), whom.page(), ROWS)
                : 0;
    }

    private static int firstOf(int size, int page, int rows) {
        return Math.min(page, Math.max(1, Math.ceilDiv(size, rows)) - 1) * rows;
    }

    private static List<Choice> whomToCall(Desk desk, int page) {
        return paged(
                callable(desk),
                page,
                ROWS,
                (digit, ticket) ->
                        Choice.ask(
                                digit,
                                new Label.Row(ticket.id()),
                                new Question.WhyChosen(ticket.id())),
                Question.WhomToCall::new);
    }

    /// A choice for a thing on the page.
    interface Row<T> {
        Choice of(int digit, T thing);
    }

    /// One page of things by their digits, and a digit for the next page, which after the last is
    /// the first.
    static <T> List<Choice> paged(
            List<T> all, int page, int rows, Row<T> row, Function<Integer, Question> turned) {
        if (all.isEmpty()) {
            return List.of();
        }
        int pages = Math.ceilDiv(all.size(), rows);
        int first = firstOf(all.size(), page, rows);
        var shown = all.subList(first, Math.min(all.size(), first + rows));
        var choices = IntStream.range(0, shown.size()).mapToObj(i -> row.of(i + 1, shown.get(i)));
        var more =
                Choice.ask(MORE, new Label.Word("choice.more"), turned.apply((page + 1) % pages));
        return Stream.concat(choices, pages > 1 ? Stream.of(more) : Stream.empty()).toList();
    }
}
