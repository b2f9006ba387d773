package cn.yimen.system.month;

import cn.yimen.client.Reply;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.kiosk.ticket.HallLine;
import cn.yimen.server.writer.Outcome;
import cn.yimen.system.sim.Dice;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// The line between one kiosk and the hall, and the client that asks over it under one id until it
/// hears an answer. Cut, nothing passes; mended, what waited is asked. Now and then an answer is
/// lost after it was committed.
final class HallCable implements HallLine {

    private static final double ANSWER_LOST = 0.003;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final MonthHall hall;
    private final MonthClock clock;
    private final Bustle bustle;
    private final Dice dice;
    private final Queue<Question> held = new ConcurrentLinkedQueue<>();
    private volatile boolean cut;
    private final AtomicInteger life = new AtomicInteger();

    private record Question(
            CommandEnvelope envelope, CompletableFuture<Reply> reply, int askedIn) {}

    HallCable(MonthHall hall, MonthClock clock, Bustle bustle, Dice dice) {
        this.hall = hall;
        this.clock = clock;
        this.bustle = bustle;
        this.dice = dice;
    }

    @Override
    public CompletableFuture<Reply> ask(CommandEnvelope envelope, Duration giveUpAfter) {
        var question = new Question(envelope, new CompletableFuture<>(), life.get());
        send(question);
        return question.reply();
    }

    private void send(Question question) {
        if (question.askedIn() != life.get()) {
            return;
        }
        if (cut) {
            held.add(question);
            return;
        }
        bustle.begin();
        var _ =
                hall.submit(question.envelope())
                        .whenComplete((outcome, failure) -> {
                            if (failure == null) {
                                heard(question, outcome);
                            } else {
                                bustle.failed(failure);
                            }
                            bustle.end();
                        });
    }

    private void heard(Question question, Outcome outcome) {
        switch (outcome) {
            case Outcome.Answered(var answer) when !isLost() ->
                    question.reply().complete(new Reply.Answered(answer));
            case Outcome.Answered _ -> clock.after(PATIENCE, () -> send(question));
            case Outcome.NotNow not -> clock.after(not.retryAfter(), () -> send(question));
        }
    }

    private boolean isLost() {
        synchronized (dice) {
            return cut || dice.happens(ANSWER_LOST);
        }
    }

    void cut() {
        cut = true;
    }

    boolean isCut() {
        return cut;
    }

    void mend() {
        cut = false;
        for (var question = held.poll(); question != null; question = held.poll()) {
            send(question);
        }
    }

    /// The kiosk's program ends: nobody asks any more what it was asking.
    void forget() {
        life.incrementAndGet();
        held.clear();
    }
}
