package cn.yimen.device.scanner;

import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Outcome;
import java.time.Duration;

/// How scanners of one make are told things. Stateless.
interface CommandSet {

    /// How long a scanner may take; one that stores a setting takes longest.
    Duration ANSWER = Duration.ofMillis(500);

    /// Done is answered with what the scanner said, mostly nothing.
    Outcome<String> carryOut(ScannerCommand command, Conversation<ScanFrame> line);
}
