package cn.yimen.device.printer;

import cn.yimen.device.Fault;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.printer.PrinterLine.Passed;
import cn.yimen.device.printer.PrinterLine.Stopped;
import cn.yimen.device.printer.PrinterProfile.Capability;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// One printer over one open link: how a ticket is printed so that its outcome is known, and how
/// the printer is made clean again when it is not. Used by the printer's thread only.
final class PrinterSession implements AutoCloseable {

    /// How long a model without barrier is watched for a stop.
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final PrinterLine line;
    private final PrinterConfig config;
    private final InstantSource clock;

    PrinterSession(PrinterConfig config, InstantSource clock) throws LinkLost {
        this.line =
                new PrinterLine(
                        config.link().open(), config.profile(), config.timing().answerWithin());
        this.config = config;
        this.clock = clock;
    }

    /// Empty when the printer does not answer.
    Optional<PrinterState> state() throws LinkLost {
        line.forgetAnswers();
        return line.ask();
    }

    Optional<PrinterState> overheard() throws LinkLost {
        return line.overheard();
    }

    /// Sends a ticket to a clean printer that was just asked how it is. A loss before the first
    /// byte is certain to have printed nothing; after that nothing is certain but the barrier's
    /// answer.
    PrintOutcome print(PrintJobId id, byte[] ticket) throws LinkLost {
        line.forgetAnswers();
        Instant first = clock.instant();
        config.firstByte().accept(id, first);
        try {
            line.write(ticket);
            return confirm(first, config.timing().onTheLine(ticket.length));
        } catch (LinkLost lost) {
            return lost.nothingAccepted()
                    ? new PrintOutcome.NotPrinted(Fault.LINK_LOST)
                    : new PrintOutcome.PrintUnknown(Fault.LINK_LOST);
        }
    }

    private PrintOutcome confirm(Instant first, Duration onTheLine) {
        boolean barrier = config.profile().can(Capability.BARRIER);
        if (!config.profile().answers()) {
            return new PrintOutcome.PrintUnknown(Fault.NO_ANSWER);
        }
        try {
            return switch (line.awaitBarrier(
                    onTheLine, barrier ? config.timing().barrierWithin() : SETTLED)) {
                case Passed _ when barrier -> new PrintOutcome.Printed(first, clock.instant());
                case Passed _ -> new PrintOutcome.PrintUnknown(Fault.NO_ANSWER);
                case Stopped(Optional<PrinterState> state) ->
                        new PrintOutcome.PrintUnknown(
                                state.flatMap(PrinterState::blocking).orElse(Fault.NO_ANSWER));
            };
        } catch (LinkLost lost) {
            return new PrintOutcome.PrintUnknown(Fault.LINK_LOST);
        }
    }

    /// Throws away at once what an interrupted ticket left in the printer, even while it is
    /// stopped.
    void clear() throws LinkLost {
        line.clear();
    }

    /// Makes sure that nothing of an earlier ticket is left: buffers cleared, modes reset, what
    /// hangs in the paper path cut off. A model that cannot clear prints its rest now, before this
    /// cut, and not on the next citizen's ticket. True only if the printer answered the barrier
    /// behind all that.
    boolean clean() throws LinkLost {
        line.clear();
        line.forgetAnswers();
        var commands = new EscPos().initialise().cut();
        if (config.profile().can(Capability.AUTOMATIC_STATUS)) {
            commands.automaticStatus();
        }
        if (!config.profile().can(Capability.BARRIER)) {
            line.write(commands.bytes());
            return true;
        }
        line.write(commands.barrier().bytes());
        PrinterTiming timing = config.timing();
        return line.awaitBarrier(Duration.ZERO, timing.cleanWithin()) instanceof Passed
                && line.awaitSilence(timing.longestCut(), timing.cleanWithin());
    }

    @Override
    public void close() {
        line.close();
    }
}
