package cn.yimen.device.printer;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.printer.PrinterProfile.Capability;
import cn.yimen.device.printer.ReplyReader.Automatic;
import cn.yimen.device.printer.ReplyReader.Barrier;
import cn.yimen.device.printer.ReplyReader.Cleared;
import cn.yimen.device.printer.ReplyReader.RealTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Questions and answers over one open link. Used by the printer's thread only.
final class PrinterLine implements AutoCloseable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(400);
    private static final Duration CLEARED_WITHIN = Duration.ofMillis(100);

    private final ByteLink link;
    private final PrinterProfile profile;
    private final Duration answerWithin;
    private final ReplyReader reader = new ReplyReader();
    private final Map<Integer, Integer> answers = new HashMap<>();
    private Optional<PrinterState> told = Optional.empty();
    private boolean asked;
    private boolean barrierAnswered;

    PrinterLine(ByteLink link, PrinterProfile profile, Duration answerWithin) {
        this.link = link;
        this.profile = profile;
        this.answerWithin = answerWithin;
    }

    void write(byte[] bytes) throws LinkLost {
        link.write(bytes);
    }

    /// Asks all status queries at once: on a USB adapter each separate question would cost 16 ms.
    /// Empty while not all are answered, for half an answer says nothing; the next call then waits
    /// for the rest instead of asking again, so that answers never slip to other questions.
    Optional<PrinterState> ask() throws LinkLost {
        if (!asked) {
            answers.clear();
            var questions = new EscPos();
            profile.statusQueries().forEach(questions::realTimeStatus);
            asked = true;
            link.write(questions.bytes());
        }
        var deadline = new Deadline(answerWithin);
        while (!answered() && !deadline.passed()) {
            listen(deadline.left());
        }
        asked = !answered();
        return asked ? Optional.empty() : Optional.of(PrinterState.ofRealTime(answers));
    }

    private boolean answered() {
        return answers.size() == profile.statusQueries().size();
    }

    /// What the printer told unasked since the last call.
    Optional<PrinterState> overheard() throws LinkLost {
        told = Optional.empty();
        listen(Duration.ZERO);
        return told;
    }

    /// Forgets answers that belong to earlier questions. Called before a barrier is sent: a late
    /// answer to an earlier one must not count for it.
    void forgetAnswers() throws LinkLost {
        if (asked) {
            listen(answerWithin);
        }
        link.discard();
        reader.reset();
        asked = false;
        barrierAnswered = false;
    }

    /// How the wait for a barrier ended.
    sealed interface Passage {}

    record Passed() implements Passage {}

    /// Not passed; why, if the printer says so.
    record Stopped(Optional<PrinterState> state) implements Passage {}

    /// Waits until the barrier is answered, the printer says that it needs a person, or the time is
    /// up.
    ///
    /// @param onTheLine how long the bytes before the barrier travel: no question is asked behind
    ///   them
    Passage awaitBarrier(Duration onTheLine, Duration atMost) throws LinkLost {
        var deadline = new Deadline(onTheLine.plus(atMost));
        Optional<PrinterState> state = Optional.empty();
        listenForBarrier(onTheLine.plus(LOOK_EVERY));
        while (!barrierAnswered && !deadline.passed()) {
            state = ask();
            if (!barrierAnswered && state.flatMap(PrinterState::stopped).isPresent()) {
                return new Stopped(state);
            }
            listenForBarrier(LOOK_EVERY);
        }
        return barrierAnswered ? new Passed() : new Stopped(state);
    }

    /// Waits until no more barriers are answered: when cleaning had to be tried more than once,
    /// several are on their way, and a late answer must not count for the next ticket. False if
    /// they never end.
    boolean awaitSilence(Duration silence, Duration atMost) throws LinkLost {
        var deadline = new Deadline(atMost);
        do {
            barrierAnswered = false;
            listenForBarrier(silence);
        } while (barrierAnswered && !deadline.passed());
        return !barrierAnswered;
    }

    private void listenForBarrier(Duration atMost) throws LinkLost {
        var deadline = new Deadline(atMost);
        while (!barrierAnswered && !deadline.passed()) {
            listen(deadline.left());
        }
    }

    /// Clears the printer's buffers in real time, as far as the model can, so that nothing of an
    /// interrupted ticket comes out later.
    void clear() throws LinkLost {
        var commands = new EscPos();
        if (profile.can(Capability.RECOVERS)) {
            commands.recoverAndClear();
        }
        if (profile.can(Capability.CLEARS_BUFFER)) {
            commands.clearBuffers();
        }
        link.write(commands.bytes());
        listen(CLEARED_WITHIN);
    }

    private void listen(Duration atMost) throws LinkLost {
        List<ReplyReader.Reply> replies = reader.accept(link.read(atMost));
        for (ReplyReader.Reply reply : replies) {
            switch (reply) {
                case RealTime(int status) -> noteAnswer(status);
                case Barrier _ -> barrierAnswered = true;
                case Automatic(PrinterState state) -> told = Optional.of(state);
                case Cleared _ -> {}
            }
        }
    }

    /// The queries are answered in the order in which they were asked.
    private void noteAnswer(int status) {
        if (asked && !answered()) {
            answers.put(profile.statusQueries().get(answers.size()), status);
        }
    }

    @Override
    public void close() {
        link.close();
    }
}
