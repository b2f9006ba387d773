package cn.yimen.ui.typing;

import java.util.List;

/// What ink looks like, whatever its size, order and direction of strokes in time: how much of it
/// runs in each of eight directions in each of 8 × 8 places.
final class InkShape {

    static final int SIZE = 8 * 8 * 8;

    private static final int PLACES = 8;
    private static final int DIRECTIONS = 8;
    private static final double STEP = 1 / 64.0;

    /// A character this much narrower than high (or lower than wide) keeps its shape: 一 and 1.
    private static final double NARROWEST = 0.35;

    private static final double LOUDEST = 127;

    private final double[] sums = new double[SIZE];
    private final double left;
    private final double top;
    private final double width;
    private final double height;

    private InkShape(List<List<InkPoint>> strokes) {
        var all = strokes.stream().flatMap(List::stream).toList();
        double minX = all.stream().mapToDouble(InkPoint::x).min().orElse(0);
        double maxX = all.stream().mapToDouble(InkPoint::x).max().orElse(1);
        double minY = all.stream().mapToDouble(InkPoint::y).min().orElse(0);
        double maxY = all.stream().mapToDouble(InkPoint::y).max().orElse(1);
        double longest = Math.max(1e-6, Math.max(maxX - minX, maxY - minY));
        width = maxX - minX < NARROWEST * longest ? longest : maxX - minX;
        height = maxY - minY < NARROWEST * longest ? longest : maxY - minY;
        left = (minX + maxX - width) / 2;
        top = (minY + maxY - height) / 2;
        strokes.forEach(this::stroke);
    }

    /// [#SIZE] numbers, 0–127.
    static byte[] of(List<List<InkPoint>> strokes) {
        return new InkShape(strokes).quantised();
    }

    private void stroke(List<InkPoint> points) {
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            line(x(from), y(from), x(to), y(to));
        }
    }

    private double x(InkPoint point) {
        return (point.x() - left) / width;
    }

    private double y(InkPoint point) {
        return (point.y() - top) / height;
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        int pieces = (int) Math.ceil(length / STEP);
        double turn = Math.atan2(toY - fromY, toX - fromX) / (2 * Math.PI) * DIRECTIONS;
        double direction = turn < 0 ? turn + DIRECTIONS : turn;
        for (int i = 0; i < pieces; i++) {
            double along = (i + 0.5) / pieces;
            spread(
                    fromX + (toX - fromX) * along,
                    fromY + (toY - fromY) * along,
                    direction,
                    length / pieces);
        }
    }

    /// Between the neighbouring places and directions, by nearness.
    private void spread(double x, double y, double direction, double amount) {
        double column = Math.clamp(x * PLACES - 0.5, 0, PLACES - 1.001);
        double row = Math.clamp(y * PLACES - 0.5, 0, PLACES - 1.001);
        int c = (int) column;
        int r = (int) row;
        int d = (int) direction;
        for (int corner = 0; corner < 8; corner++) {
            int dc = corner & 1;
            int dr = corner >> 1 & 1;
            int dd = corner >> 2;
            double share =
                    near(column - c, dc) * near(row - r, dr) * near(direction - d, dd) * amount;
            sums[((r + dr) * PLACES + c + dc) * DIRECTIONS + (d + dd) % DIRECTIONS] += share;
        }
    }

    private static double near(double fraction, int upper) {
        return upper == 1 ? fraction : 1 - fraction;
    }

    private byte[] quantised() {
        double total = 0;
        var roots = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            roots[i] = Math.sqrt(sums[i]);
            total += sums[i];
        }
        double loudness = total == 0 ? 0 : LOUDEST * 2 / Math.sqrt(total);
        var bytes = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            bytes[i] = (byte) Math.min(LOUDEST, Math.rint(roots[i] * loudness));
        }
        return bytes;
    }
}
