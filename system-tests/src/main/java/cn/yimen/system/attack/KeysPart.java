package cn.yimen.system.attack;

import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.kiosk.screen.FooterKey;
import cn.yimen.kiosk.screen.Layout;
import cn.yimen.system.hall.BareHall;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.Program;
import cn.yimen.ui.control.Area;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Keys, chords, buttons, drags and corner patterns at a real kiosk, in the session in which it is
/// installed: X, and openbox with the package's own settings.
final class KeysPart implements Part {

    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;
    private static final int BETWEEN_LOOKS = 1_000;
    private static final int BURST = 40;
    private static final int TRIES = 30;
    private static final int TOUCHES = 9;

    /// More than ten hands make; X would take ten times as many, and the kiosk would only see the
    /// last of them.
    private static final int EVENTS_A_SECOND = 2_000;

    private static final Duration GIVEN_UP_AFTER = Duration.ofSeconds(10);

    /// X's code of the letter a on the usual keyboard.
    private static final int LETTER = 38;

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(1);

    private final Checkout checkout;
    private final Path folder;
    private final Extent extent;

    KeysPart(Checkout checkout, Path folder, Extent extent) {
        this.checkout = checkout;
        this.folder = folder;
        this.extent = extent;
    }

    @Override
    public List<Attempt> run() throws Exception {
        Files.createDirectories(folder);
        var work = Files.createTempDirectory(folder, "keys");
        try (var hall = BareHall.open(checkout, work)) {
            var glass = hall.glass(WIDTH, HEIGHT);
            var manager = windowManager(glass.display());
            hall.keep(() -> manager.destroy());
            var kiosk =
                    hall.screen(
                            "kiosk-app",
                            "cn.yimen.kiosk.app.KioskMain",
                            List.of(
                                    "--server",
                                    hall.address().toString(),
                                    "--device",
                                    "K1",
                                    "--identity",
                                    hall.identities().of(DeviceRole.KIOSK, "K1").toString(),
                                    "--data",
                                    work.resolve("kiosk").toString()),
                            glass);
            kiosk.await(0, "screen.shown", Map.of("name", "Attract"), BareHall.PATIENCE);
            try (var hands = XHands.on(glass.display())) {
                return play(hands, kiosk);
            }
        }
    }

    private Process windowManager(String display) throws IOException {
        var settings =
                checkout.root()
                        .resolve(
                                "installer/session/root/usr/lib/yimen/@PROGRAM@/session/openbox.xml");
        var builder =
                new ProcessBuilder("openbox", "--config-file", settings.toString(), "--sm-disable")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    private List<Attempt> play(XHands hands, Program kiosk) throws Exception {
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(extent.seed());
        var mischief = new Mischief(hands, dice, WIDTH, HEIGHT);
        calm(hands, kiosk);
        var watch = new KioskEye(hands, kiosk, PortList.of(checkout, "kiosk"));
        long begin = System.nanoTime();
        long looked = 0;
        int chord = 0;
        while (hands.sent() < extent.events()) {
            if (dice.nextInt(3) == 0 || chord == mischief.chords()) {
                mischief.act();
            } else {
                mischief.chord(chord++);
            }
            pace(hands, begin);
            if (hands.sent() - looked > BETWEEN_LOOKS) {
                looked = hands.sent();
                hands.sync();
                watch.look(mischief.lastAct());
            }
        }
        hands.sync();
        var spent = Duration.ofNanos(System.nanoTime() - begin);
        watch.look(mischief.lastAct());
        var found = new ArrayList<>(watch.attempts());
        found.add(
                Attempt.of(
                        "keys: all of it was done",
                        "every chord of every key, the rest at random",
                        chord == mischief.chords() || extent.events() < mischief.chords(),
                        "%,d events, %d of %d chords, %d s, %d screens shown"
                                .formatted(
                                        hands.sent(),
                                        chord,
                                        mischief.chords(),
                                        spent.toSeconds(),
                                        kiosk.events("screen.shown").size())));
        found.add(answers(hands, kiosk));
        return found;
    }

    private static void pace(XHands hands, long begin) {
        long due = begin + hands.sent() * Duration.ofSeconds(1).toNanos() / EVENTS_A_SECOND;
        long early = due - System.nanoTime();
        if (early > 0) {
            hands.sync();
            LockSupport.parkNanos(early);
        }
    }

    /// The first screen: a burst of keys ends whatever visit there is.
    private static void calm(XHands hands, Program kiosk) throws InterruptedException {
        for (int attempt = 0; attempt < TRIES && !lastScreen(kiosk).equals("Attract"); attempt++) {
            for (int key = 0; key < BURST; key++) {
                hands.key(LETTER, true);
                hands.key(LETTER, false);
            }
            hands.sync();
            try {
                kiosk.await(
                        kiosk.mark(),
                        "screen.shown",
                        Map.of("name", "Attract"),
                        Duration.ofSeconds(1));
            } catch (TimeoutException notYet) {
                // Said once in ten seconds: a later burst ends the visit.
            }
        }
    }

    private static String lastScreen(Program kiosk) {
        return kiosk.events("screen.shown").getLast().field("name");
    }

    /// In and out of the first screens, several times over: half of them on a machine that does
    /// nothing else.
    private static Attempt answers(XHands hands, Program kiosk) throws InterruptedException {
        calm(hands, kiosk);
        var way = List.of(Layout.PRIMARY, Layout.footer(FooterKey.EXIT), Layout.SECONDARY);
        var millis = new ArrayList<Long>();
        for (int touch = 0; touch < TOUCHES; touch++) {
            millis.add(shownAfter(hands, kiosk, way.get(touch % way.size())));
        }
        var sorted = millis.stream().sorted().toList();
        return Attempt.of(
                "keys: a finger still counts afterwards",
                "the next screen, in the median within " + ANSWER_WITHIN.toMillis() + " ms",
                sorted.get(TOUCHES / 2) <= ANSWER_WITHIN.toMillis(),
                millis + " ms, last screen " + lastScreen(kiosk));
    }

    /// In ms; ten seconds where nothing came.
    private static long shownAfter(XHands hands, Program kiosk, Area at)
            throws InterruptedException {
        int mark = kiosk.mark();
        long begin = System.nanoTime();
        hands.touch((int) at.centre().getX(), (int) at.centre().getY());
        hands.sync();
        try {
            kiosk.await(mark, "screen.shown", Map.of(), GIVEN_UP_AFTER);
            return Duration.ofNanos(System.nanoTime() - begin).toMillis();
        } catch (TimeoutException e) {
            return GIVEN_UP_AFTER.toMillis();
        }
    }
}
