package cn.yimen.kiosk.upkeep;

import cn.yimen.kiosk.flow.UpkeepFacts.Count;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The youngest lines of the event log, and how often what was counted: stands between the log and
/// where it goes. Safe for use by several threads.
public final class LastEvents {

    static final int KEPT = 200;

    private final Deque<String> lines = new ArrayDeque<>();
    private final Map<Count, Long> counts = new EnumMap<>(Count.class);

    /// A stream that passes everything on.
    public PrintStream before(PrintStream next) {
        return new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(Object line) {
                keep(line.toString());
                next.println(line);
            }
        };
    }

    private synchronized void keep(String line) {
        lines.addFirst(line);
        if (lines.size() > KEPT) {
            lines.removeLast();
        }
        counted(line).ifPresent(count -> counts.merge(count, 1L, Long::sum));
    }

    private static Optional<Count> counted(String line) {
        var words = line.split(" ", 3);
        return switch (words.length > 1 ? words[1] : "") {
            case "screen.shown" -> Optional.of(Count.SCREENS);
            case "ticket.given" -> Optional.of(Count.NUMBERS_GIVEN);
            case "ticket.printed" -> Optional.of(Count.SLIPS_PRINTED);
            case "ticket.notprinted", "ticket.unknown" -> Optional.of(Count.SLIPS_NOT_PRINTED);
            case "card.read" -> Optional.of(Count.CARDS_READ);
            case "bug" -> Optional.of(Count.BUGS);
            default -> Optional.empty();
        };
    }

    synchronized List<String> youngest() {
        return List.copyOf(lines);
    }

    synchronized Map<Count, Long> counts() {
        var all = new EnumMap<Count, Long>(Count.class);
        for (var count : Count.values()) {
            all.put(count, counts.getOrDefault(count, 0L));
        }
        return all;
    }
}
