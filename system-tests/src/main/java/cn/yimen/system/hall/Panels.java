package cn.yimen.system.hall;

import cn.yimen.system.process.XScreen;
import java.io.IOException;

/// Where the three programs with a screen show themselves.
public sealed interface Panels extends AutoCloseable {

    Place kiosk();

    Place board();

    Place desk();

    @Override
    void close();

    /// A display and what of it a program takes.
    ///
    /// @param fit how much the design is scaled
    /// @param x and `y`: the upper left corner
    record Place(String display, double fit, int x, int y) {}

    /// An X server of its own panel size for each.
    record Own(XScreen kioskScreen, XScreen boardScreen, XScreen deskScreen) implements Panels {

        public static Own start() throws IOException {
            return new Own(
                    XScreen.start(1080, 1920), XScreen.start(1920, 1080), XScreen.start(1100, 720));
        }

        @Override
        public Place kiosk() {
            return new Place(kioskScreen.display(), 1, 0, 0);
        }

        @Override
        public Place board() {
            return new Place(boardScreen.display(), 1, 0, 0);
        }

        @Override
        public Place desk() {
            return new Place(deskScreen.display(), 1, 0, 0);
        }

        @Override
        public void close() {
            kioskScreen.close();
            boardScreen.close();
            deskScreen.close();
        }
    }

    /// All side by side on a person's display, each made smaller.
    record Shared(String display, double fit) implements Panels {

        private static final int GAP = 16;

        @Override
        public Place kiosk() {
            return new Place(display, fit, GAP, GAP);
        }

        @Override
        public Place board() {
            return new Place(display, fit, kioskWidth() + 2 * GAP, GAP);
        }

        @Override
        public Place desk() {
            int below = (int) (1080 * fit) + 2 * GAP;
            return new Place(display, fit, kioskWidth() + 2 * GAP, below);
        }

        /// Room for a small panel at the desk's right.
        public Place beside() {
            int left = kioskWidth() + (int) (1100 * fit) + 3 * GAP;
            return new Place(display, fit, left, desk().y());
        }

        private int kioskWidth() {
            return (int) (1080 * fit);
        }

        @Override
        public void close() {
            // The display belongs to the person.
        }
    }
}
