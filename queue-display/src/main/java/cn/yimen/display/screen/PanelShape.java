package cn.yimen.display.screen;

import cn.yimen.display.board.BoardSetup.Room;
import java.util.Optional;

/// A panel as it hangs there, and which layout is read on it from the farthest seat.
///
/// @param width and `height`: px
/// @param viewing empty: as near as the usual layout asks
public record PanelShape(double width, double height, Optional<Viewing> viewing) {

    private static final double TALL = 1.6;
    private static final double WIDE = 4;
    private static final double FULL = 19.3;
    private static final double FAR = 14;
    private static final double MILLIMETRES_AT_U = 250;

    /// @param distance of the farthest seat, in metres
    /// @param panelWidth of what lights up, in millimetres
    public record Viewing(double distance, double panelWidth) {}

    public PanelShape {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("panel of " + width + " x " + height);
        }
    }

    boolean isPortrait() {
        return height >= TALL * width;
    }

    boolean isUltrawide() {
        return width >= WIDE * height;
    }

    /// By what the design is multiplied.
    double factor() {
        if (isUltrawide()) {
            return height / Layouts.LOW;
        }
        return isPortrait()
                ? Math.min(width / Layouts.HEIGHT, height / Layouts.TALL)
                : Math.min(width / Layouts.WIDTH, height / Layouts.HEIGHT);
    }

    /// Height of what is to be read from the farthest seat, in px of the panel (hall.md § 2).
    Optional<Double> u() {
        return viewing.map(
                seat -> seat.distance() * 1_000 / (MILLIMETRES_AT_U * seat.panelWidth() / width));
    }

    /// How much larger than in the full layout all must stand to be read; 1 and less: as it is.
    double enlarged() {
        return u().map(u -> FULL * u / height).orElse(1.0);
    }

    /// Whether the farthest seat sees the newest number only, or not even that well.
    public boolean isTooFar() {
        if (isUltrawide()) {
            return ofDesign(FarLayouts.NUMBER_ONLY).isPresent();
        }
        return isPortrait()
                ? ofDesign(FarLayouts.UPRIGHT_AT_MOST).isPresent()
                : u().filter(u -> height < FAR * u).isPresent();
    }

    /// u in px of the design, where it is more than `limit`.
    private Optional<Double> ofDesign(double limit) {
        return u().map(u -> u / factor()).filter(u -> u > limit);
    }

    private boolean isFar() {
        return u().filter(u -> height < FULL * u).isPresent();
    }

    Layout layout(boolean media) {
        if (isUltrawide()) {
            return ofDesign(FarLayouts.STRETCHED)
                    .map(u -> FarLayouts.stretched(width / factor(), u))
                    .orElseGet(() -> Layouts.ultrawide(width / factor()));
        }
        if (isPortrait()) {
            return ofDesign(FarLayouts.UPRIGHT)
                    .map(FarLayouts::upright)
                    .orElseGet(() -> Layouts.portrait(media));
        }
        double design = Math.max(Layouts.WIDTH, width / factor());
        if (isTooFar()) {
            return Layouts.newestOnly(design);
        }
        if (isFar()) {
            return Layouts.far(design);
        }
        return media ? Layouts.media(design) : Layouts.main(design);
    }

    /// Whether pictures have a place beside the calls.
    public boolean hasMedia() {
        return layout(true).media().isPresent();
    }

    /// For how many lines the area's board has room.
    public Room areaRoom() {
        return new Room(0, 0, AreaPlan.of(this).lines(), 8);
    }

    private static Room room(Layout layout, int crowded, int lines) {
        var usual = layout.recent().usual();
        int calls = usual.columns() * usual.rows();
        return new Room(calls, Math.max(calls, crowded), lines, 8);
    }

    /// For how much the layout has room.
    public Room room(boolean media) {
        if (isUltrawide()) {
            return room(layout(media), 9, 4);
        }
        if (isPortrait() && ofDesign(FarLayouts.UPRIGHT).isPresent()) {
            var layout = layout(media);
            var crowded = layout.recent().crowded();
            return room(layout, crowded.columns() * crowded.rows(), layout.waits().rows());
        }
        if (isPortrait()) {
            return media ? new Room(2, 9, 4, 8) : new Room(5, 9, 4, 8);
        }
        if (isTooFar()) {
            return new Room(0, 0, 1, 6);
        }
        if (isFar()) {
            return new Room(3, 9, 1, 6);
        }
        return media ? new Room(3, 9, 4, 8) : Room.FULL;
    }
}
