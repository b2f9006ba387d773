package cn.yimen.server.writer;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.Draft;
import cn.yimen.journal.Personal;
import cn.yimen.journal.Step;
import cn.yimen.server.queue.BusinessDay;
import cn.yimen.server.queue.DecideContext;
import cn.yimen.server.queue.Decision;
import cn.yimen.server.queue.QueueRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The requests of one transaction, decided one after the other on a state that grows. Nothing of
/// it is true before the journal has it. Alive only in the writer's thread.
final class Group {

    private final DecideContext context;
    private final List<Step<HallEvent>> steps = new ArrayList<>();
    private final List<Recorded> events = new ArrayList<>();
    private final List<Runnable> answers = new ArrayList<>();
    private final Map<UUID, Pending> pending = new HashMap<>();
    private Standing standing;

    private record Pending(String fingerprint, CommandAnswer answer) {}

    Group(Standing standing, DecideContext context) {
        this.standing = standing;
        this.context = context;
    }

    void happen(HallEvent event) {
        var made = record(List.of(event));
        steps.add(Step.unasked(drafts(made, Optional.empty())));
    }

    void note(Request.Noted request) {
        var made = record(List.of(request.event()));
        steps.add(Step.unasked(drafts(made, Optional.empty())));
        answerLater(request, new CommandAnswer.Accepted(made));
    }

    void decide(Request.Asked request) {
        var envelope = request.envelope();
        var first = Optional.ofNullable(pending.get(envelope.id().value()));
        if (first.isPresent()) {
            answerLater(request, again(first.get(), request.fingerprint()));
            return;
        }
        var answer =
                switch (QueueRules.decide(standing.hall(), envelope, context)) {
                    case Decision.Events done -> accept(request, done.events());
                    case Decision.Refused refused -> refuse(request, refused);
                };
        pending.put(envelope.id().value(), new Pending(request.fingerprint(), answer));
        answerLater(request, answer);
    }

    private static CommandAnswer again(Pending first, String fingerprint) {
        return first.fingerprint().equals(fingerprint) ? first.answer() : notARetry();
    }

    /// The same id with another content is a mistake of the sender, and never that command's
    /// answer.
    static CommandAnswer notARetry() {
        return new CommandAnswer.Refused(Refusal.INVALID, Optional.empty());
    }

    private CommandAnswer accept(Request.Asked request, List<HallEvent> happened) {
        var made = record(happened);
        steps.add(step(request, "", drafts(made, holder(request.envelope()))));
        return new CommandAnswer.Accepted(made);
    }

    private CommandAnswer refuse(Request.Asked request, Decision.Refused refused) {
        var answer = new CommandAnswer.Refused(refused.why(), refused.about());
        steps.add(step(request, WireJson.write(answer), List.of()));
        return answer;
    }

    private static Step<HallEvent> step(
            Request.Asked request, String answer, List<Draft<HallEvent>> drafts) {
        var id = request.envelope().id().value();
        return new Step<>(Optional.of(new Step.Command(id, request.fingerprint(), answer)), drafts);
    }

    private List<Recorded> record(List<HallEvent> happened) {
        var made = new ArrayList<Recorded>();
        for (var event : happened) {
            var recorded = new Recorded(standing.hall().seq() + 1, at(), event);
            standing = standing.apply(recorded);
            made.add(recorded);
        }
        events.addAll(made);
        return made;
    }

    /// Time in the journal never runs backwards, and does not follow a clock that cannot be right:
    /// it would stand there until the world has caught up.
    private Instant at() {
        boolean isUnusable =
                context.now().isBefore(standing.at())
                        || BusinessDay.isSuspect(standing.hall(), context.now());
        return isUnusable ? standing.at() : context.now();
    }

    private static List<Draft<HallEvent>> drafts(List<Recorded> made, Optional<Personal> person) {
        return made.stream()
                .map(recorded ->
                        new Draft<>(
                                recorded.at(),
                                recorded.event(),
                                recorded.event() instanceof Reserved ? person : Optional.empty()))
                .toList();
    }

    private static Optional<Personal> holder(CommandEnvelope envelope) {
        Optional<Holder> holder =
                switch (envelope.command()) {
                    case TakeNumber taking -> taking.holder();
                    case IssueByStaff issue -> issue.holder();
                    case CheckIn arrival -> arrival.holder();
                    case HandOver given -> given.holder();
                    default -> Optional.empty();
                };
        return holder.map(person -> new Personal(WireJson.write(person)));
    }

    private void answerLater(Request request, CommandAnswer answer) {
        answers.add(() -> request.waiting().complete(new Outcome.Answered(answer)));
    }

    Standing standing() {
        return standing;
    }

    List<Step<HallEvent>> steps() {
        return steps;
    }

    List<Recorded> events() {
        return events;
    }

    void answerAll() {
        answers.forEach(Runnable::run);
    }
}
