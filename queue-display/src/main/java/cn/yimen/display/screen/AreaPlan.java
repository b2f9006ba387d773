package cn.yimen.display.screen;

import cn.yimen.display.screen.Layout.BarPlan;
import cn.yimen.display.screen.Layout.HeaderPlan;
import java.util.Optional;

/// Where the lines of the area's board stand, in px of its design: one under the other, on a panel
/// that stands upright with who is next below, on a stretched one side by side.
///
/// @param header none on stretched panels, whose clock stands in the bar
/// @param factor by what the design is multiplied
/// @param heads whether the columns have heads
/// @param top of the first cell
record AreaPlan(
        double width,
        double height,
        double factor,
        Optional<HeaderPlan> header,
        BarPlan bar,
        boolean heads,
        double top,
        int columns,
        int rows,
        Cell cell) {

    static final double HEAD_MIDDLE = 157;

    private static final double LOW_LEFT = 24;
    private static final double TOP = 195;
    private static final double FOOT = 96;
    private static final double ROW = 194;
    private static final double NEXT = 212;
    private static final double NEXT_X = 977;
    private static final int MOST = 4;

    /// Beyond this not even one number has room.
    private static final double LARGEST = 1.8;

    /// Below this width of the design the header has no room for place and date.
    private static final double WHOLE = 1700;

    /// One line, from its left upper corner.
    ///
    /// @param letter its size
    /// @param name middle of letter and name
    /// @param room for name and waits
    /// @param waits middle of the waits
    /// @param sheet of the newest call
    /// @param number its font size
    record Cell(
            double left,
            double width,
            double height,
            double letter,
            double name,
            double room,
            double waits,
            Box sheet,
            double number,
            Queue next) {}

    /// Who is next.
    ///
    /// @param count how many have room
    /// @param chips whether their words have room
    record Queue(double x, double middle, double pitch, int count, double size, boolean chips) {}

    static AreaPlan of(PanelShape shape) {
        if (shape.isUltrawide()) {
            return low(shape.width() / shape.factor(), shape.factor());
        }
        return shape.isPortrait() ? upright(shape.factor()) : usual(shape);
    }

    /// How many lines stand there at once.
    int lines() {
        return columns * rows;
    }

    Box cell(int index) {
        return new Box(
                cell.left() + index % columns * cell.width(),
                top + Math.floorDiv(index, columns) * cell.height(),
                cell.width(),
                cell.height());
    }

    /// The farther the seats, the larger all of it, and the fewer.
    private static AreaPlan usual(PanelShape shape) {
        double larger = Math.clamp(shape.enlarged(), 1, LARGEST);
        double factor = shape.factor() * larger;
        double width = Math.max(Layouts.WIDTH / larger, shape.width() / factor);
        double height = Layouts.HEIGHT / larger;
        var main = Layouts.main(width);
        var header = main.header().orElseThrow();
        int count = (int) Math.clamp(Math.floor((width - NEXT_X - 83) / NEXT), 0, MOST);
        int rows = (int) Math.clamp(Math.floor((height - TOP - FOOT) / ROW), 1, MOST);
        double inner = width - 2 * Layouts.LEFT;
        return new AreaPlan(
                width,
                height,
                factor,
                Optional.of(
                        new HeaderPlan(
                                header.type(), header.middle(), header.ruleY(), width >= WHOLE)),
                main.bar().at(new Box(0, height - FOOT, width, FOOT)),
                true,
                TOP,
                1,
                rows,
                new Cell(
                        Layouts.LEFT,
                        inner,
                        ROW,
                        62,
                        51,
                        446,
                        144,
                        new Box(456, 22, 484, 150),
                        108,
                        new Queue(NEXT_X, 98, NEXT, count, 80, true)));
    }

    private static AreaPlan upright(double factor) {
        var main = Layouts.portrait(false);
        double inner = main.width() - 2 * Layouts.LEFT;
        double height = Math.floor((main.bar().box().y() - 130) / MOST);
        return new AreaPlan(
                main.width(),
                main.height(),
                factor,
                main.header(),
                main.bar(),
                false,
                130,
                1,
                MOST,
                new Cell(
                        Layouts.LEFT,
                        inner,
                        height,
                        76,
                        66,
                        450,
                        172,
                        new Box(484, 26, 500, 196),
                        130,
                        new Queue(0, 300, inner / MOST, MOST, 92, true)));
    }

    private static AreaPlan low(double width, double factor) {
        var main = Layouts.ultrawide(width);
        double pitch = (width - 2 * LOW_LEFT) / MOST;
        double inner = pitch - LOW_LEFT;
        return new AreaPlan(
                width,
                main.height(),
                factor,
                Optional.empty(),
                main.bar(),
                false,
                8,
                MOST,
                1,
                new Cell(
                        LOW_LEFT,
                        pitch,
                        272,
                        44,
                        30,
                        inner,
                        246,
                        new Box(0, 60, inner, 92),
                        86,
                        new Queue(0, 182, inner / 2, 2, 58, false)));
    }
}
