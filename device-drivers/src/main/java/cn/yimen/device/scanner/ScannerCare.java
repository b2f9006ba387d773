package cn.yimen.device.scanner;

import cn.yimen.device.serial.Care;
import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.serial.Outcome.Answered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Sets a scanner up when its line opens, asks now and then whether it is there, and tells each
/// code once. `looking` may be set from any thread.
final class ScannerCare implements Care<ScanFrame> {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final ScannerConfig config;
    private final Consumer<Scanned> codes;
    private final RepeatFilter filter;
    private volatile boolean looking;

    ScannerCare(ScannerConfig config, Consumer<Scanned> codes, RepeatFilter filter) {
        this.config = config;
        this.codes = codes;
        this.filter = filter;
    }

    void looking(boolean on) {
        looking = on;
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Outcome<Condition> look(Conversation<ScanFrame> line, boolean fresh) {
        Outcome<String> outcome = new Answered<>("");
        for (ScannerCommand command : fresh ? opening() : List.of(new ScannerCommand.Present())) {
            outcome = config.make().commands().carryOut(command, line);
            if (!(outcome instanceof Answered)) {
                break;
            }
        }
        return outcome.map(_ -> Condition.well());
    }

    private List<ScannerCommand> opening() {
        var commands = new ArrayList<ScannerCommand>();
        commands.add(new ScannerCommand.Present());
        if (config.mode() != ScannerConfig.Mode.AS_SET) {
            commands.add(new ScannerCommand.End(config.suffix()));
            boolean always = config.mode() == ScannerConfig.Mode.ALWAYS;
            commands.add(new ScannerCommand.Continuous(always));
        }
        if (looking) {
            commands.add(new ScannerCommand.Look(true));
        }
        return commands;
    }

    @Override
    public void heard(ScanFrame frame) {
        if (frame instanceof ScanFrame.Code(Scanned code) && filter.isNew(code)) {
            codes.accept(code);
        }
    }
}
