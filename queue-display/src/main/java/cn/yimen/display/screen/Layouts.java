package cn.yimen.display.screen;

import cn.yimen.display.screen.Layout.ArrowPlan;
import cn.yimen.display.screen.Layout.BarPlan;
import cn.yimen.display.screen.Layout.HeaderPlan;
import cn.yimen.display.screen.Layout.HeaderSizes;
import cn.yimen.display.screen.Layout.RecentPlan;
import cn.yimen.display.screen.Layout.Rows;
import cn.yimen.display.screen.Layout.SheetPlan;
import cn.yimen.display.screen.Layout.WaitsKind;
import cn.yimen.display.screen.Layout.WaitsPlan;
import java.util.Optional;

/// The layouts of boards of calls, as drawn for panels 1080, 1920 and 360 px high.
final class Layouts {

    static final double WIDTH = 1920;
    static final double HEIGHT = 1080;
    static final double TALL = 1920;
    static final double LOW = 360;
    static final double LEFT = 48;

    private static final double LOW_LEFT = 24;
    private static final ArrowPlan NO_ARROW = new ArrowPlan(0, 0, 0);
    private static final HeaderSizes TYPE = new HeaderSizes(59, 44, 76);

    private Layouts() {}

    /// board-main, on panels at least this wide.
    static Layout main(double width) {
        double inner = width - 2 * LEFT;
        return new Layout(
                width,
                HEIGHT,
                Optional.of(new HeaderPlan(TYPE, 57, 97, true)),
                mainSheet(new Box(LEFT, 120, inner, 372)),
                new RecentPlan(
                        new Box(LEFT, 504, inner, 300),
                        new Rows(3, 2, 570, 126, new ArrowPlan(54, 54, 12), 328, 130, 400, 0),
                        new Rows(3, 3, 570, 100, new ArrowPlan(38, 38, 8), 289, 91, 352, 0)),
                new WaitsPlan(WaitsKind.SPREAD, new Box(LEFT, 820, inner, 152)),
                bar(width),
                Optional.empty());
    }

    private static SheetPlan mainSheet(Box box) {
        return new SheetPlan(
                box, 132, 66, 74, 48, 368, 296, new ArrowPlan(164, 150, 30), 86, false, false);
    }

    private static BarPlan bar(double width) {
        return new BarPlan(new Box(0, 984, width, 96), 62, 64, 46, 126, 310, 0, 3);
    }

    /// board-main-media
    static Layout media(double width) {
        var main = main(width);
        double right = width - LEFT;
        double left = right - 1048;
        return new Layout(
                width,
                HEIGHT,
                main.header(),
                new SheetPlan(
                        new Box(LEFT, 120, left - LEFT - 40, 466),
                        112,
                        56,
                        62,
                        36,
                        222,
                        190,
                        new ArrowPlan(129, 116, 24),
                        54,
                        true,
                        false),
                new RecentPlan(
                        new Box(LEFT, 600, left - LEFT - 40, 375),
                        new Rows(1, 3, 736, 126, new ArrowPlan(76, 62, 12), 360, 112, 643, 0.5),
                        new Rows(2, 5, 344, 80, NO_ARROW, 0, 60, 338, 1)),
                new WaitsPlan(WaitsKind.GRID, new Box(left, 731, 1048, 244)),
                main.bar(),
                Optional.of(new Box(left, 120, 1048, 590)));
    }

    /// Farther than the usual layout reaches, up to where 14 u still fit its height: fewer things,
    /// larger.
    static Layout far(double width) {
        double inner = width - 2 * LEFT;
        return new Layout(
                width,
                HEIGHT,
                Optional.of(new HeaderPlan(new HeaderSizes(81, 58, 104), 66, 116, false)),
                mainSheet(new Box(LEFT, 140, inner, 400)),
                new RecentPlan(
                        new Box(LEFT, 560, inner, 350),
                        new Rows(3, 1, 592, 164, NO_ARROW, 0, 146, 592, 1),
                        new Rows(3, 3, 570, 112, NO_ARROW, 0, 104, 480, 1)),
                new WaitsPlan(WaitsKind.IN_BAR, new Box(LEFT, 936, inner, 144)),
                new BarPlan(new Box(0, 936, width, 144), 84, 84, 46, 150, 380, 0, 4),
                Optional.empty());
    }

    /// Farther than any board is read: what can still be read, and nothing else.
    static Layout newestOnly(double width) {
        var far = far(width);
        return new Layout(
                width,
                HEIGHT,
                far.header(),
                new SheetPlan(
                        new Box(LEFT, 140, width - 2 * LEFT, 776),
                        132,
                        76,
                        90,
                        48,
                        440,
                        330,
                        new ArrowPlan(220, 200, 40),
                        96,
                        true,
                        false),
                far.recent(),
                new WaitsPlan(WaitsKind.NONE, far.waits().box()),
                far.bar(),
                Optional.empty());
    }

    /// board-main-portrait
    static Layout portrait(boolean media) {
        double inner = HEIGHT - 2 * LEFT;
        var recent =
                new RecentPlan(
                        new Box(LEFT, 799, inner, media ? 266 : 664),
                        new Rows(
                                1,
                                media ? 2 : 5,
                                inner,
                                126,
                                new ArrowPlan(119, 60, 14),
                                420,
                                118,
                                890,
                                0.5),
                        media
                                ? new Rows(3, 3, 312, 76, NO_ARROW, 0, 66, 312, 1)
                                : new Rows(2, 5, 472, 100, NO_ARROW, 0, 96, 452, 1));
        return new Layout(
                HEIGHT,
                TALL,
                Optional.of(new HeaderPlan(TYPE, 62, 99, false)),
                new SheetPlan(
                        new Box(LEFT, 140, inner, 640),
                        132,
                        86,
                        82,
                        36,
                        312,
                        262,
                        new ArrowPlan(200, 170, 36),
                        73,
                        true,
                        false),
                recent,
                new WaitsPlan(WaitsKind.LIST, new Box(LEFT, 1480, inner, 320)),
                new BarPlan(new Box(0, 1824, HEIGHT, 96), 62, 64, 46, 130, 130, 0, 3),
                media ? Optional.of(new Box(186, 1076, 708, 398)) : Optional.empty());
    }

    /// board-ultrawide, for stretched panels at least four times as wide as high.
    static Layout ultrawide(double width) {
        double left = 1104;
        double right = width - LOW_LEFT;
        int columns = (int) Math.max(2, Math.floor((right - left + 40) / 416));
        double cell = Math.rint((right - left - 40.0 * (columns - 1)) / columns);
        return new Layout(
                width,
                LOW,
                Optional.empty(),
                new SheetPlan(
                        new Box(LOW_LEFT, 20, 1040, 243),
                        92,
                        46,
                        0,
                        26,
                        216,
                        186,
                        new ArrowPlan(76, 78, 17),
                        46,
                        false,
                        false),
                new RecentPlan(
                        new Box(left, 20, right - left, 243),
                        new Rows(columns, 2, cell, 92, NO_ARROW, 0, 102, cell, 1),
                        new Rows(columns + 1, 3, 246, 68, NO_ARROW, 0, 58, 244, 1)),
                new WaitsPlan(WaitsKind.NONE, new Box(0, 0, 0, 0)),
                new BarPlan(new Box(0, 280, width, 80), 50, 44, 24, 89, 217, 59, 3),
                Optional.empty());
    }
}
