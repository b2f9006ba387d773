package cn.yimen.display.screen;

/// Where everything on the rating board stands, in px of its design: counts beside what became of
/// the bad ones; on a panel that stands upright one above the other, on a stretched one in three
/// columns with one case.
///
/// @param title middle of its letters; `hall` of the hall's name, below 0 where it has no room
/// @param rule upper edge of the gold rule, below 0 for none
/// @param days middle of what days are counted, `persons` of the line after it
/// @param all how many rated
/// @param shownCases how many cases have room
record RatingPlan(
        double width,
        double height,
        double factor,
        double left,
        double right,
        double hall,
        double title,
        double rule,
        double days,
        double persons,
        All all,
        Rows rows,
        Steps steps,
        double cases,
        int shownCases,
        Box foot) {

    private static final double FOOT = 84;
    private static final double TALL_FOOT = 140;
    private static final double LOW_FOOT = 64;

    /// @param size of the figure
    record All(double size, double middle, double words, double unrated) {}

    /// @param bar where it begins
    /// @param longest bar
    record Rows(
            double x,
            double right,
            double y,
            double pitch,
            double text,
            double figure,
            double face,
            double bar,
            double longest) {}

    /// @param y upper edge of the arrows
    /// @param words and `digits`: sizes
    record Steps(double x, double right, double y, double words, double digits) {}

    static RatingPlan of(PanelShape shape) {
        if (shape.isUltrawide()) {
            return low(shape.width() / shape.factor(), shape.factor());
        }
        return shape.isPortrait()
                ? upright(shape.factor())
                : usual(Math.max(Layouts.WIDTH, shape.width() / shape.factor()), shape.factor());
    }

    private static RatingPlan usual(double width, double factor) {
        double right = width - 72;
        double half = Math.rint(width * 0.4542);
        return new RatingPlan(
                width,
                Layouts.HEIGHT,
                factor,
                72,
                right,
                62,
                150,
                209,
                112,
                165,
                new All(182, 344, 390, 455),
                new Rows(72, half, 513, 92, 46, 62, 56, 398, half - 602),
                new Steps(half + 72, right, 284, 44, 98),
                439,
                3,
                new Box(-8, Layouts.HEIGHT - FOOT, width + 16, FOOT + 8));
    }

    private static RatingPlan upright(double factor) {
        double width = Layouts.HEIGHT;
        double right = width - 60;
        return new RatingPlan(
                width,
                Layouts.TALL,
                factor,
                60,
                right,
                66,
                160,
                226,
                268,
                318,
                new All(210, 454, 504, 590),
                new Rows(60, right, 650, 100, 54, 72, 64, 446, 300),
                new Steps(60, right, 1172, 44, 98),
                1300,
                3,
                new Box(-8, Layouts.TALL - TALL_FOOT, width + 16, TALL_FOOT + 8));
    }

    private static RatingPlan low(double width, double factor) {
        double second = Math.rint(width * 0.3);
        double third = Math.rint(width * 0.635);
        double right = width - 24;
        return new RatingPlan(
                width,
                Layouts.LOW,
                factor,
                24,
                second - 40,
                -1,
                48,
                -1,
                -1,
                -1,
                new All(120, 158, 184, 246),
                new Rows(
                        second,
                        third - 40,
                        6,
                        56,
                        40,
                        48,
                        42,
                        second + 290,
                        Math.max(80, third - second - 460)),
                new Steps(third, right, 22, 36, 66),
                158,
                1,
                new Box(-8, Layouts.LOW - LOW_FOOT, width + 16, LOW_FOOT + 8));
    }
}
