package cn.yimen.client.fleet;

import cn.yimen.hall.log.TellableLine;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The youngest lines of a program's log, each reduced to what may leave the machine before it is
/// kept at all. In memory: what came before a crash stands in the machine's own journal of the
/// system. Safe for use by several threads.
public final class LogBook {

    static final int KEPT = 2_000;

    private final Deque<String> lines = new ArrayDeque<>();

    /// A stream that passes everything on.
    public PrintStream before(PrintStream next) {
        return new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(Object line) {
                TellableLine.of(line.toString()).ifPresent(LogBook.this::keep);
                next.println(line);
            }
        };
    }

    private synchronized void keep(String line) {
        lines.addLast(line);
        if (lines.size() > KEPT) {
            lines.removeFirst();
        }
    }

    /// Oldest first.
    synchronized List<String> since(Instant from) {
        return lines.stream()
                .filter(line -> !Instant.parse(line.substring(0, line.indexOf(' '))).isBefore(from))
                .toList();
    }
}
