package cn.yimen.kiosk.flow;

import java.util.ArrayList;
import java.util.List;

/// A signature made with a finger (手写签名). Personal; shows nothing as text.
public record Strokes(List<Stroke> strokes) {

    /// A name is longer than a dot or a tick: in thousandths of the pad's width.
    private static final double SHORTEST = 300;

    public static final Strokes NONE = new Strokes(List.of());

    public Strokes {
        strokes = List.copyOf(strokes);
    }

    /// @param x thousandths of the pad's width
    /// @param y in the same unit
    /// @param millis since the finger first touched the pad
    public record Point(int x, int y, long millis) {}

    public record Stroke(List<Point> points) {
        public Stroke {
            points = List.copyOf(points);
        }

        double length() {
            double length = 0;
            for (int i = 1; i < points.size(); i++) {
                var from = points.get(i - 1);
                var to = points.get(i);
                length += Math.hypot(to.x() - from.x(), to.y() - from.y());
            }
            return length;
        }
    }

    Strokes with(Stroke stroke) {
        var all = new ArrayList<>(strokes);
        all.add(stroke);
        return new Strokes(all);
    }

    Strokes withoutLast() {
        return strokes.isEmpty() ? this : new Strokes(strokes.subList(0, strokes.size() - 1));
    }

    /// Whether it can be a name.
    public boolean isEnough() {
        return strokes.stream().mapToDouble(Stroke::length).sum() >= SHORTEST;
    }

    @Override
    public String toString() {
        return "Strokes[" + strokes.size() + "]";
    }
}
