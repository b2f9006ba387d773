package cn.yimen.kiosk.screen;

/// Where the keys stand that turn a page.
enum Turning {
    NOT,
    /// In the band of the acts, where there are none.
    BAND,
    /// In the rail of a wide panel, above the acts.
    RAIL,
    /// At the end of the heading of what turns.
    HEADING,
    /// At the end of the title's line.
    TITLE,
    /// A line of their own above the acts.
    ABOVE_ACTS;

    /// The best place for them on this page.
    static Turning on(Page page, Look look) {
        boolean typing = page.keyboard().isPresent();
        if (look.isWide() && !typing) {
            return RAIL;
        }
        if (page.blocks().stream()
                .anyMatch(block -> block.turns() && block.heading().isPresent())) {
            return HEADING;
        }
        if (typing) {
            return TITLE;
        }
        if (page.acts().isEmpty()) {
            return BAND;
        }
        boolean crowded =
                look.elder()
                        || page.blocks().stream()
                                .anyMatch(block -> block.place() == Block.Place.BESIDE_TITLE);
        return crowded ? ABOVE_ACTS : TITLE;
    }
}
