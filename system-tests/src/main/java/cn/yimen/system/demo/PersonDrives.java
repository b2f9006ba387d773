package cn.yimen.system.demo;

import cn.yimen.system.hall.HallPlan;
import cn.yimen.system.hall.Panels;
import cn.yimen.system.hall.WholeHall;
import cn.yimen.system.process.Checkout;
import java.awt.Toolkit;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// The demo on a person's own display: all programs beside each other, and a panel to play the
/// world with.
final class PersonDrives {

    /// Kiosk height of the design, and room for the desktop's own bars.
    private static final double KIOSK_HEIGHT = 1920;

    private static final double BARS = 96;
    private static final double LARGEST_FIT = 0.6;

    private PersonDrives() {}

    static int run(Checkout checkout, Path folder, String display, boolean tablet)
            throws Exception {
        var cache = checkout.root().resolve("target").resolve("cache");
        Play.empty(folder);
        var panels = new Panels.Shared(display, fit(), tablet);
        var plan = new HallPlan(folder.resolve("hall"), panels, "device", cache);
        var closed = new CountDownLatch(1);
        try (var hall = WholeHall.start(checkout, plan)) {
            var world = new World(hall, new Evidence(folder));
            Platform.startup(() -> DemoPanel.open(world, panels.beside(), closed::countDown));
            System.out.println("省平台台账 / the province's ledger: " + hall.provinceUri());
            closed.await();
        }
        return 0;
    }

    private static double fit() {
        double height = Toolkit.getDefaultToolkit().getScreenSize().getHeight();
        return Math.min(LARGEST_FIT, (height - BARS) / KIOSK_HEIGHT);
    }
}
