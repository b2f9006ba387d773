package cn.yimen.display.screen;

import java.util.Optional;

/// Where and how large everything on a board of calls stands, in px of its design.
///
/// @param header none on ultra-wide panels, whose clock stands in the bar
/// @param media where pictures are shown
record Layout(
        double width,
        double height,
        Optional<HeaderPlan> header,
        SheetPlan sheet,
        RecentPlan recent,
        WaitsPlan waits,
        BarPlan bar,
        Optional<Box> media) {

    /// @param middle of the texts
    /// @param ruleY the gold rule's upper edge
    /// @param whole whether place and date have room
    record HeaderPlan(HeaderSizes type, double middle, double ruleY, boolean whole) {}

    /// Font sizes of hall name, date and clock; name 0 where it has no room.
    record HeaderSizes(double name, double small, double clock) {}

    /// @param band width of the band that says what kind of call it is
    /// @param word font size of the band's word, `icon` of its sign; 0 where it has no room
    /// @param padding between band and number, and at the other end
    /// @param number font size
    /// @param door height
    /// @param side font size of 号窗口; 0 where it has no room
    /// @param stacked number above, arrow and door below
    /// @param bandRight whether the band stands at the right end
    record SheetPlan(
            Box box,
            double band,
            double word,
            double icon,
            double padding,
            double number,
            double door,
            ArrowPlan arrow,
            double side,
            boolean stacked,
            boolean bandRight) {

        SheetPlan swapped() {
            return new SheetPlan(
                    box, band, word, icon, padding, number, door, arrow, side, stacked, !bandRight);
        }

        /// With room for a line in a second language at the foot.
        SheetPlan bilingual() {
            return new SheetPlan(
                    box,
                    band,
                    word,
                    0,
                    padding,
                    Math.rint(number * 0.815),
                    Math.rint(door * 0.797),
                    arrow.smaller(0.9),
                    Math.rint(side * 0.75),
                    stacked,
                    bandRight);
        }

        /// For a number that has no room beside its door.
        SheetPlan stack() {
            return new SheetPlan(
                    box,
                    band,
                    word,
                    icon,
                    padding,
                    Math.rint(box.height() * 0.47),
                    Math.rint(box.height() * 0.41),
                    arrow.smaller(0.75),
                    Math.rint(box.height() * 0.12),
                    true,
                    bandRight);
        }
    }

    /// @param width 0 where there is no arrow
    record ArrowPlan(double width, double height, double stroke) {
        ArrowPlan smaller(double part) {
            return new ArrowPlan(
                    Math.rint(width * part), Math.rint(height * part), Math.rint(stroke * part));
        }
    }

    /// @param crowded while more calls than usual are lit
    record RecentPlan(Box box, Rows usual, Rows crowded) {

        Rows rows(int calls) {
            return calls > usual.columns() * usual.rows() ? crowded : usual;
        }

        RecentPlan at(Box other) {
            return new RecentPlan(other, usual, crowded);
        }
    }

    /// How recent calls stand in their box, the newest first, row by row.
    ///
    /// @param cell width of one
    /// @param number font size
    /// @param arrowX from the cell's left edge
    /// @param door height
    /// @param doorAt where the door's left edge (align 0), middle (0.5) or right edge (1) stands
    record Rows(
            int columns,
            int rows,
            double cell,
            double number,
            ArrowPlan arrow,
            double arrowX,
            double door,
            double doorAt,
            double align) {}

    /// How waiting lines stand.
    enum WaitsKind {
        /// Name above figures, side by side.
        SPREAD,
        /// Two by two, without names.
        GRID,
        /// A row each.
        LIST,
        /// A row each, on an upright board that is read from far.
        FAR_LIST,
        /// One line in the bar, now and then.
        IN_BAR,
        NONE
    }

    /// @param rows how many lines have room
    record WaitsPlan(WaitsKind kind, Box box, int rows) {

        private static final int USUAL = 4;

        WaitsPlan(WaitsKind kind, Box box) {
            this(kind, box, USUAL);
        }
    }

    /// @param text font size
    /// @param wordX where 通知 stands; left out where `wordX` is `noticeX`
    /// @param clock font size of a clock at the right end; 0 for none
    /// @param walk px a frame
    /// @param isFar whether nothing in it may shrink, because it would not be read any more
    record BarPlan(
            Box box,
            double text,
            double icon,
            double left,
            double wordX,
            double noticeX,
            double clock,
            int walk,
            boolean isFar) {

        BarPlan(
                Box box,
                double text,
                double icon,
                double left,
                double wordX,
                double noticeX,
                double clock,
                int walk) {
            this(box, text, icon, left, wordX, noticeX, clock, walk, false);
        }

        BarPlan at(Box other) {
            return new BarPlan(other, text, icon, left, wordX, noticeX, clock, walk, isFar);
        }

        /// Beyond what a panel can show there is none.
        boolean isShown() {
            return text > 0;
        }

        boolean hasWord() {
            return wordX < noticeX;
        }
    }

    /// Variant B: waits above recent calls, the band at the sheet's right end.
    Layout swapped() {
        boolean hasOwnPlace =
                switch (waits.kind()) {
                    case SPREAD, LIST, FAR_LIST -> true;
                    case GRID, IN_BAR, NONE -> false;
                };
        if (!hasOwnPlace) {
            return new Layout(width, height, header, sheet.swapped(), recent, waits, bar, media);
        }
        var calls = recent.box();
        var lines = waits.box();
        double gap = lines.y() - calls.bottom();
        var linesAbove = lines.at(calls.y() + gap / 2);
        var callsBelow = calls.at(linesAbove.bottom() + gap / 2);
        return new Layout(
                width,
                height,
                header,
                sheet.swapped(),
                recent.at(callsBelow),
                new WaitsPlan(waits.kind(), linesAbove, waits.rows()),
                bar,
                media);
    }

    Layout with(SheetPlan other) {
        return new Layout(width, height, header, other, recent, waits, bar, media);
    }
}
