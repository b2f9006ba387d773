package cn.yimen.system.hall;

import cn.yimen.desk.guide.screen.GuideScreen;
import cn.yimen.system.process.XScreen;
import java.io.IOException;
import java.util.Optional;

/// Where the three programs with a screen show themselves.
public sealed interface Panels extends AutoCloseable {

    int TABLET_WIDTH = (int) GuideScreen.WIDTH;
    int TABLET_HEIGHT = (int) GuideScreen.HEIGHT;

    Place kiosk();

    Place board();

    Place desk();

    /// Where a guide's tablet shows itself; empty where nobody walks with one.
    Optional<Place> tablet();

    @Override
    void close();

    /// A display and what of it a program takes.
    ///
    /// @param fit how much the design is scaled
    /// @param x and `y`: the upper left corner
    record Place(String display, double fit, int x, int y) {}

    /// An X server of its own panel size for each.
    record Own(
            XScreen kioskScreen,
            XScreen boardScreen,
            XScreen deskScreen,
            Optional<XScreen> tabletScreen)
            implements Panels {

        public static Own start(boolean withTablet) throws IOException {
            return new Own(
                    XScreen.start(1080, 1920),
                    XScreen.start(1920, 1080),
                    XScreen.start(1100, 720),
                    withTablet
                            ? Optional.of(XScreen.start(TABLET_WIDTH, TABLET_HEIGHT))
                            : Optional.empty());
        }

        @Override
        public Optional<Place> tablet() {
            return tabletScreen.map(screen -> new Place(screen.display(), 1, 0, 0));
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
            tabletScreen.ifPresent(XScreen::close);
        }
    }

    /// All side by side on a person's display, each made smaller.
    record Shared(String display, double fit, boolean withTablet) implements Panels {

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

        /// Over the board: a window that its person moves.
        @Override
        public Optional<Place> tablet() {
            return withTablet
                    ? Optional.of(new Place(display, fit, board().x() + GAP, board().y() + GAP))
                    : Optional.empty();
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
