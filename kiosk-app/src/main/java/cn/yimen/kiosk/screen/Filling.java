package cn.yimen.kiosk.screen;

import java.util.ArrayList;
import java.util.List;

/// Deals the room that is left below the lines of a page out to those that may be higher.
record Filling(double width, Look look) {

    /// @param height of the room for all these lines; the first one's gap above is not counted
    List<BlockLine> fill(List<BlockLine> lines, double height) {
        var filled = new ArrayList<>(lines);
        double spare = height - BlockLine.heightOf(lines);
        for (int i = 0; i < lines.size() && spare >= 1; i++) {
            var growing = filled.stream().filter(line -> room(line) >= 1).toList();
            if (growing.isEmpty()) {
                break;
            }
            double share = spare / growing.size();
            for (var line : growing) {
                double more = Math.floor(Math.min(share, room(line)));
                filled.set(filled.indexOf(line), line.higher(more));
                spare -= more;
            }
        }
        return filled;
    }

    /// How much higher it may become.
    private double room(BlockLine line) {
        return line.most(width, look) - line.height();
    }
}
