package cn.yimen.display.overview;

/// How marks for people are set into a queue's field: as large as they fit, row by row.
///
/// @param pitch from one mark to the next, in px
public record Marks(double pitch, int columns) {

    private static final double LARGEST = 27;
    private static final double SMALLEST = 9;

    /// As small as this rather than a second row.
    private static final double ONE_ROW = 24;

    public static Marks fitting(int count, double width, double height) {
        double inOneRow = Math.floor(width / Math.max(1, count));
        if (inOneRow >= ONE_ROW && inOneRow <= height) {
            return new Marks(Math.min(LARGEST, inOneRow), Math.max(1, count));
        }
        for (double pitch = LARGEST; pitch > SMALLEST; pitch--) {
            int columns = (int) (width / pitch);
            if ((long) columns * (int) (height / pitch) >= count) {
                return new Marks(pitch, Math.max(1, columns));
            }
        }
        return new Marks(SMALLEST, Math.max(1, (int) (width / SMALLEST)));
    }

    /// The mark's middle from the field's left edge.
    public double x(int index) {
        return (index % columns + 0.5) * pitch;
    }

    /// The mark's middle from the field's upper edge.
    public double y(int index) {
        int row = index / columns;
        return (row + 0.5) * pitch;
    }
}
