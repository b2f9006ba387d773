package cn.yimen.kiosk.screen;

import java.util.ArrayList;
import java.util.List;

/// Deals the lines of a page's blocks out to as many pages as they need.
///
/// Where one block turns, what stands around it stays and its lines turn in the room that is left.
/// Where that leaves too little room, what stands before it stays, and the rest follows line by
/// line; where even that is too much, everything does.
final class PageTurns {
    /// A list of which a page holds fewer rows is no list.
    private static final int LEAST_ROWS = 2;

    private final List<BlockLine> lines;
    private final double height;
    private final Look look;

    /// One page.
    ///
    /// @param start index of the first entry that it shows
    record Turn(List<BlockLine> lines, int start) {}

    PageTurns(List<BlockLine> lines, double height, Look look) {
        this.lines = lines;
        this.height = height;
        this.look = look;
    }

    List<Turn> turns() {
        var turning =
                lines.stream().filter(line -> line.of().turns() && !line.isHeading()).toList();
        int limit =
                turning.isEmpty() ? Integer.MAX_VALUE : turning.getFirst().of().aPage().in(look);
        if (heightOf(lines) <= height && turning.size() <= limit) {
            return List.of(new Turn(lines, 0));
        }
        if (turning.isEmpty()) {
            return flow(List.of(), lines, limit);
        }
        int begin = lines.indexOf(turning.getFirst());
        var before = lines.subList(0, begin);
        var after = lines.subList(begin + turning.size(), lines.size());
        double least =
                heightOf(turning.subList(0, Math.min(LEAST_ROWS, Math.min(limit, turning.size()))));
        if (heightOf(before) + heightOf(after) + least <= height) {
            return around(before, turning, after, limit);
        }
        return heightOf(before) + least <= height
                ? flow(before, lines.subList(begin, lines.size()), limit)
                : flow(List.of(), lines, limit);
    }

    /// The page that shows this entry.
    static int showing(List<Turn> turns, int first) {
        int page = 0;
        for (int i = 1; i < turns.size(); i++) {
            if (turns.get(i).start() <= first) {
                page = i;
            }
        }
        return page;
    }

    private List<Turn> around(
            List<BlockLine> before, List<BlockLine> turning, List<BlockLine> after, int limit) {
        double room = height - heightOf(before) - heightOf(after);
        var turns = new ArrayList<Turn>();
        for (var chunk : chunks(turning, room, limit)) {
            var all = new ArrayList<>(before);
            all.addAll(chunk);
            all.addAll(after);
            turns.add(new Turn(all, chunk.getFirst().from()));
        }
        return turns;
    }

    private List<Turn> flow(List<BlockLine> staying, List<BlockLine> flowing, int limit) {
        double room = height - heightOf(staying);
        var turns = new ArrayList<Turn>();
        int passed = 0;
        for (var chunk : chunks(flowing, room, limit)) {
            var all = new ArrayList<>(staying);
            all.addAll(chunk);
            turns.add(new Turn(all, passed));
            passed += chunk.stream().mapToInt(line -> line.to() - Math.max(0, line.from())).sum();
        }
        return turns;
    }

    /// As many lines a chunk as the room holds; a heading stays with the line below it.
    private static List<List<BlockLine>> chunks(List<BlockLine> lines, double room, int limit) {
        var chunks = new ArrayList<List<BlockLine>>();
        var chunk = new ArrayList<BlockLine>();
        for (var line : lines) {
            boolean full =
                    heightOf(chunk) + line.above() + line.height() > room
                            || turningIn(chunk) >= limit;
            if (full && chunk.stream().anyMatch(before -> !before.isHeading())) {
                var heading =
                        chunk.getLast().isHeading()
                                ? List.of(chunk.removeLast())
                                : List.<BlockLine>of();
                chunks.add(List.copyOf(chunk));
                chunk.clear();
                chunk.addAll(heading);
            }
            chunk.add(line);
        }
        chunks.add(List.copyOf(chunk));
        return chunks;
    }

    private static long turningIn(List<BlockLine> chunk) {
        return chunk.stream().filter(line -> line.of().turns() && !line.isHeading()).count();
    }

    private static double heightOf(List<BlockLine> lines) {
        return lines.stream().mapToDouble(line -> line.above() + line.height()).sum();
    }
}
