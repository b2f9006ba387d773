package cn.yimen.display.screen;

/// The design of a window's panel: 400 px high and as long as the panel; where it stands upright,
/// with the door above what goes on there.
///
/// @param factor by what it is multiplied
record WindowPlan(double width, double height, double factor) {

    private static final double MARGIN = 28;
    private static final double UPRIGHT_WIDTH = 720;
    private static final double UPRIGHT_HEIGHT = 800;

    static WindowPlan of(PanelShape shape) {
        boolean upright = shape.height() > shape.width();
        double height = upright ? UPRIGHT_HEIGHT : WindowBoard.HEIGHT;
        double least = upright ? UPRIGHT_WIDTH : WindowBoard.WIDTH;
        double factor = Math.min(shape.width() / least, shape.height() / height);
        return new WindowPlan(shape.width() / factor, height, factor);
    }

    boolean upright() {
        return height > WindowBoard.HEIGHT;
    }

    /// Up to where words stand.
    double right() {
        return width - MARGIN;
    }
}
