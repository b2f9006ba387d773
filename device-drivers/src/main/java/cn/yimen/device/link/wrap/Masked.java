package cn.yimen.device.link.wrap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Tells of bytes without telling them: their number, and the command if it is one of the closed
/// list that may be named. What is printed, read or scanned never gets into a log.
public final class Masked {

    /// A command that may be named.
    ///
    /// @param start the bytes that it begins with
    /// @param name a word for the log
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Command(byte[] start, String name) {}

    private final List<Command> commands;

    /// @param commands the first that fits is named, so longer ones stand first
    public Masked(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    String text(byte[] bytes) {
        return name(bytes).map(name -> name + " ").orElse("") + bytes.length + " bytes";
    }

    private Optional<String> name(byte[] bytes) {
        return commands.stream()
                .filter(command -> startsWith(bytes, command.start()))
                .map(Command::name)
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
