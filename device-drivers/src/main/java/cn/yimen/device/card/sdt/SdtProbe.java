package cn.yimen.device.card.sdt;

import cn.yimen.device.link.LinkLost;
import java.time.Duration;
import java.util.Optional;

/// Looks for a reader at a port, speed by speed, and has it start afresh: one that was reading when
/// the line was lost may believe that the card which lies there is done with.
public final class SdtProbe {

    /// A module answers its status at once; a wrong speed should not cost more than this.
    private static final Duration STATUS_LIMIT = Duration.ofMillis(250);

    /// With its self-test.
    private static final Duration RESET_LIMIT = Duration.ofSeconds(1);

    /// A line that was kept open, and what is known of the reader at its end.
    record Opened(SdtLine line, SdtFinding.Working reader) {}

    private SdtFinding finding = new SdtFinding.Silent();

    SdtProbe() {}

    /// Asks the module for its state and number; takes 2 s at most where nothing answers.
    public static SdtFinding look(SdtReader reader) {
        var probe = new SdtProbe();
        probe.open(reader).ifPresent(opened -> opened.line().close());
        return probe.finding;
    }

    /// What came of it.
    SdtFinding finding() {
        return finding;
    }

    /// Empty when there is no working reader; [#finding] says why.
    Optional<Opened> open(SdtReader reader) {
        finding = new SdtFinding.Silent();
        for (SdtSpeed speed : reader.speeds()) {
            Optional<Opened> opened = open(reader, speed);
            if (opened.isPresent() || !(finding instanceof SdtFinding.Silent)) {
                return opened;
            }
        }
        return Optional.empty();
    }

    private Optional<Opened> open(SdtReader reader, SdtSpeed speed) {
        try {
            var line = new SdtLine(reader.line().apply(speed).open(), speed);
            finding = ask(line);
            if (finding instanceof SdtFinding.Working working) {
                return Optional.of(new Opened(line, working));
            }
            line.close();
        } catch (LinkLost lost) {
            finding = new SdtFinding.NoPort(String.valueOf(lost.getMessage()));
        }
        return Optional.empty();
    }

    private static SdtFinding ask(SdtLine line) throws LinkLost {
        if (!(line.ask(SdtRequest.of(SdtCommand.MODULE_STATUS), STATUS_LIMIT)
                instanceof SdtAnswer.Replied(var state))) {
            return new SdtFinding.Silent();
        }
        if (state.status() != SdtStatus.DONE) {
            return new SdtFinding.OutOfOrder(state.status());
        }
        line.ask(SdtRequest.of(SdtCommand.RESET), RESET_LIMIT);
        return line.ask(SdtRequest.of(SdtCommand.SAM_ID), STATUS_LIMIT)
                        instanceof SdtAnswer.Replied(var number)
                ? SamId.of(number.data())
                        .<SdtFinding>map(sam -> new SdtFinding.Working(sam, line.speed()))
                        .orElseGet(() -> new SdtFinding.OutOfOrder(number.status()))
                : new SdtFinding.Silent();
    }
}
