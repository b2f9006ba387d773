package cn.yimen.device.scanner;

import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Outcome;

/// A scanner that is set by hand, and looks by itself.
final class NoCommands implements CommandSet {

    @Override
    public Outcome<String> carryOut(ScannerCommand command, Conversation<ScanFrame> line) {
        return switch (command) {
            case ScannerCommand.Present _, ScannerCommand.Look _ -> new Outcome.Answered<>("");
            case ScannerCommand.Continuous _, ScannerCommand.End _, ScannerCommand.Version _ ->
                    new Outcome.Refused<>("this scanner takes no commands");
        };
    }
}
