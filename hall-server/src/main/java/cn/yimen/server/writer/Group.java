package cn.yimen.server.writer;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.RateService;
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

    private record After(Standing standing, List<Recorded> events) {}

    /// What one request comes to.
    private record Made(After after, Step<HallEvent> step, CommandAnswer answer) {}

    Group(Standing standing, DecideContext context) {
        this.standing = standing;
        this.context = context;
    }

    void happen(HallEvent event) {
        add(unasked(event));
    }

    /// Where this throws, the group is as before.
    void note(Request.Noted request) {
        var made = unasked(request.event());
        add(made);
        answerLater(request, made.answer());
    }

    private Made unasked(HallEvent event) {
        var after = after(List.of(event));
        var step = Step.unasked(drafts(after.events(), Optional.empty()));
        return new Made(after, step, new CommandAnswer.Accepted(after.events()));
    }

    /// Where this throws, the group is as before.
    void decide(Request.Asked request) {
        var envelope = request.envelope();
        var first = Optional.ofNullable(pending.get(envelope.id().value()));
        if (first.isPresent()) {
            answerLater(request, again(first.get(), request.fingerprint()));
            return;
        }
        var made =
                switch (QueueRules.decide(standing.hall(), envelope, context)) {
                    case Decision.Events done -> accepted(request, done.events());
                    case Decision.Refused refused -> refused(request, refused);
                };
        add(made);
        pending.put(envelope.id().value(), new Pending(request.fingerprint(), made.answer()));
        answerLater(request, made.answer());
    }

    private static CommandAnswer again(Pending first, String fingerprint) {
        return first.fingerprint().equals(fingerprint) ? first.answer() : notARetry();
    }

    /// The same id with another content is a mistake of the sender, and never that command's
    /// answer.
    static CommandAnswer notARetry() {
        return new CommandAnswer.Refused(Refusal.INVALID, Optional.empty());
    }

    private void add(Made made) {
        standing = made.after().standing();
        events.addAll(made.after().events());
        steps.add(made.step());
    }

    private Made accepted(Request.Asked request, List<HallEvent> happened) {
        var after = after(happened);
        var step = step(request, "", drafts(after.events(), personal(request.envelope())));
        return new Made(after, step, new CommandAnswer.Accepted(after.events()));
    }

    private Made refused(Request.Asked request, Decision.Refused refused) {
        var answer = new CommandAnswer.Refused(refused.why(), refused.about());
        var step = step(request, WireJson.write(answer), List.of());
        return new Made(after(List.of()), step, answer);
    }

    private static Step<HallEvent> step(
            Request.Asked request, String answer, List<Draft<HallEvent>> drafts) {
        var id = request.envelope().id().value();
        return new Step<>(Optional.of(new Step.Command(id, request.fingerprint(), answer)), drafts);
    }

    private After after(List<HallEvent> happened) {
        var grown = standing;
        var made = new ArrayList<Recorded>();
        for (var event : happened) {
            var recorded = new Recorded(grown.hall().seq() + 1, at(grown), event);
            grown = grown.apply(recorded);
            made.add(recorded);
        }
        return new After(grown, List.copyOf(made));
    }

    /// Time in the journal never runs backwards, and does not follow a clock that cannot be right:
    /// it would stand there until the world has caught up.
    private Instant at(Standing now) {
        boolean isUnusable =
                context.now().isBefore(now.at())
                        || BusinessDay.isSuspect(now.hall(), context.now());
        return isUnusable ? now.at() : context.now();
    }

    private static List<Draft<HallEvent>> drafts(List<Recorded> made, Optional<Personal> personal) {
        return made.stream()
                .map(recorded ->
                        new Draft<>(
                                recorded.at(),
                                recorded.event(),
                                isAbout(recorded.event()) ? personal : Optional.empty()))
                .toList();
    }

    /// What the person's number is given for, or what they wrote.
    private static boolean isAbout(HallEvent event) {
        return event instanceof Reserved || event instanceof Rated;
    }

    private static Optional<Personal> personal(CommandEnvelope envelope) {
        if (envelope.command() instanceof RateService rating) {
            return rating.words().map(Personal::new);
        }
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
