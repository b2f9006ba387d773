package cn.yimen.device.serial;

import cn.yimen.device.link.LinkLost;
import cn.yimen.device.serial.Judge.Verdict;
import cn.yimen.device.serial.Outcome.Answered;
import cn.yimen.device.serial.Outcome.Cancelled;
import cn.yimen.device.serial.Outcome.Refused;
import cn.yimen.device.serial.Outcome.TimedOut;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Questions and answers on behalf of one call, until its deadline or its end. Used on the device's
/// thread, within one [Work].
public final class Conversation<F> {

    /// How late a cancelled call is noticed.
    private static final Duration SLICE = Duration.ofMillis(20);

    private final OpenLine<F> line;
    private final Call<?> call;

    Conversation(OpenLine<F> line, Call<?> call) {
        this.line = line;
        this.call = call;
    }

    /// Asks, as often as the question allows while nobody answers.
    public <A> Outcome<A> ask(Question<F, A> question) {
        boolean sent = false;
        line.listenAfresh();
        try {
            for (int i = 0; i < question.tries() && !over(); i++) {
                line.settle(call.deadline());
                call.nowSent();
                line.write(question.bytes());
                sent = true;
                Optional<Outcome<A>> outcome = hear(question);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
                line.unsettled();
            }
            return call.ended() ? new Cancelled<>(sent) : new TimedOut<>(sent);
        } catch (LinkLost lost) {
            line.lost(lost);
            return new Outcome.LinkLost<>(sent || !lost.nothingAccepted());
        }
    }

    /// Sends what no device answers: done once the operating system has taken it.
    public <A> Outcome<A> tell(byte[] bytes, A done) {
        if (over()) {
            return call.ended() ? new Cancelled<>(false) : new TimedOut<>(false);
        }
        try {
            call.nowSent();
            line.write(bytes);
            return new Answered<>(done);
        } catch (LinkLost lost) {
            line.lost(lost);
            return new Outcome.LinkLost<>(!lost.nothingAccepted());
        }
    }

    /// Waits, for a device that needs time; shorter when the call ends.
    public void pause(Duration time) {
        var end = new Deadline(time);
        while (!end.passed() && !over()) {
            LockSupport.parkNanos(shorter(end.left(), SLICE).toNanos());
        }
    }

    /// Whether any byte came for the last question, be it answered or not.
    public boolean heardSomething() {
        return line.heardSomething();
    }

    /// Whether nothing more can be asked: the call has ended, or its time is up.
    public boolean over() {
        return call.ended() || call.deadline().passed();
    }

    private <A> Optional<Outcome<A>> hear(Question<F, A> question) throws LinkLost {
        Judge<F, A> judge = question.judge().get();
        var patience = new Deadline(shorter(question.answerWithin(), call.deadline().left()));
        while (!patience.passed() && !call.ended()) {
            Optional<Outcome<A>> outcome = Optional.empty();
            for (F frame : line.read(shorter(patience.left(), SLICE))) {
                if (outcome.isPresent()) {
                    line.unasked(frame);
                } else {
                    outcome = weigh(judge.judge(frame), frame);
                }
            }
            if (outcome.isPresent()) {
                return outcome;
            }
        }
        return Optional.empty();
    }

    private <A> Optional<Outcome<A>> weigh(Verdict<A> verdict, F frame) {
        return switch (verdict) {
            case Verdict.Answer<A>(A answer) -> Optional.of(new Answered<>(answer));
            case Verdict.Refusal<A>(String why) -> Optional.of(new Refused<>(why));
            case Verdict.Part<A> _ -> Optional.empty();
            case Verdict.Unasked<A> _ -> {
                line.unasked(frame);
                yield Optional.empty();
            }
        };
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
