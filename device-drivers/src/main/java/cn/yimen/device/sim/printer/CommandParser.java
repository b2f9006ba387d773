package cn.yimen.device.sim.printer;

import java.util.Arrays;
import java.util.Optional;

/// Cuts the byte stream into commands, one byte at a time. Bounded: the longest command is the data
/// of a picture or of the logos.
final class CommandParser {

    private byte[] bytes = new byte[256];
    private int length;
    private boolean chinese;

    Optional<Command> accept(byte b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = b;
        if (!CommandLength.complete(bytes, length, chinese)) {
            return Optional.empty();
        }
        Command command = new CommandMeaning(bytes, length, chinese).command();
        if (command instanceof Command.Chinese(boolean on)) {
            chinese = on;
        }
        if (command instanceof Command.Initialise) {
            chinese = false;
        }
        reset();
        return Optional.of(command);
    }

    /// Forgets a command that began.
    void reset() {
        length = 0;
        bytes = bytes.length > 256 ? new byte[256] : bytes;
    }
}
