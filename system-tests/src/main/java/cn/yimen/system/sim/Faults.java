package cn.yimen.system.sim;

import java.util.List;

/// What goes wrong in a day: links that lose, double and delay or are cut on one side or both,
/// machines whose power goes, disks that are full, printers that jam or are empty, a platform that
/// is away. Each at random times, each healed after a while.
final class Faults {

    private static final long MINUTE = 60_000;

    private final Timeline time;
    private final Dice dice;
    private final Hall hall;
    private boolean over;

    /// What can break.
    record Hall(
            ServerNode server,
            DiskLuck serverDisk,
            Runnable serverBoots,
            List<KioskNode> kiosks,
            List<Link> links,
            List<Follower> boards,
            PlatformNode platform) {}

    Faults(Timeline time, Dice dice, Hall hall) {
        this.time = time;
        this.dice = dice;
        this.hall = hall;
    }

    /// @param hours how long there is trouble
    void begin(long hours) {
        some(hours * 3.0, this::cutLink);
        some(hours * 2.0, this::badWeather);
        some(hours / 4.0, this::serverDies);
        some(hours / 3.0, () -> kiosk().crash());
        some(hours / 2.0, this::printer);
        some(hours / 8.0, this::diskFull);
        some(hours / 4.0, this::platform);
        some(hours / 4.0, this::boardOff);
        double cuts = dice.happens(0.5) ? 0.0005 : 0;
        hall.serverDisk().cutsWith(cuts / 4);
        hall.kiosks().forEach(kiosk -> kiosk.luck().cutsWith(cuts));
        watch();
    }

    private void some(double times, Runnable fault) {
        long count = dice.around(times);
        for (long i = 0; i < count; i++) {
            time.after(
                    dice.nextLong(26 * 60 * MINUTE),
                    () -> {
                        if (!over) {
                            fault.run();
                        }
                    });
        }
    }

    /// Whoever finds the server dead starts it again.
    private void watch() {
        if (!hall.server().isUp()) {
            time.after(dice.between(500, 4_000), hall.serverBoots());
        }
        time.after(10_000, this::watch);
    }

    private KioskNode kiosk() {
        return dice.one(hall.kiosks());
    }

    private void cutLink() {
        var link = dice.one(hall.links());
        boolean up = dice.happens(0.8);
        link.cut(up, !up || dice.happens(0.7));
        time.after(1_000 + dice.around(6 * MINUTE), () -> link.cut(false, false));
    }

    private void badWeather() {
        var link = dice.one(hall.links());
        link.weather(dice.nextDouble() * 0.2, dice.nextDouble() * 0.2, dice.between(100, 9_000));
        time.after(dice.around(20 * MINUTE), () -> link.weather(0, 0, 30));
    }

    private void serverDies() {
        hall.server().crash();
    }

    private void printer() {
        var kiosk = kiosk();
        kiosk.printerTrouble(dice.happens(0.5) ? 1 : 0.3, dice.happens(0.4));
        time.after(dice.around(10 * MINUTE), () -> kiosk.printerTrouble(0, false));
    }

    private void diskFull() {
        var luck = dice.happens(0.4) ? hall.serverDisk() : kiosk().luck();
        luck.full(true);
        time.after(1_000 + dice.around(2 * MINUTE), () -> luck.full(false));
    }

    private void platform() {
        hall.platform().trouble(dice.nextDouble());
        time.after(dice.around(60 * MINUTE), () -> hall.platform().trouble(0));
    }

    private void boardOff() {
        var board = dice.one(hall.boards());
        board.off();
        time.after(dice.around(5 * MINUTE), board::on);
    }

    /// From now on everything works.
    void end() {
        over = true;
        hall.links().forEach(Link::heal);
        hall.serverDisk().cutsWith(0);
        hall.serverDisk().full(false);
        hall.platform().trouble(0);
        hall.kiosks()
                .forEach(kiosk -> {
                    kiosk.luck().cutsWith(0);
                    kiosk.luck().full(false);
                    kiosk.printerTrouble(0, false);
                });
    }
}
