package cn.yimen.system.bench;

import cn.yimen.device.Readiness;
import cn.yimen.device.card.CardEvent;
import cn.yimen.device.card.CardPlace;
import cn.yimen.device.card.CardReading;
import cn.yimen.device.card.IdentityBlocks;
import cn.yimen.device.card.IdentityReader;
import cn.yimen.device.card.PcscReader;
import cn.yimen.device.card.ReaderConfig;
import cn.yimen.device.card.sdt.SdtReader;
import cn.yimen.device.card.sdt.SdtSpeed;
import cn.yimen.device.card.social.SocialCards;
import cn.yimen.device.link.CardLink;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.pcsc.PcscPort;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.card.CardTemper;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.device.sim.card.PcscDaemon;
import cn.yimen.device.sim.card.SocialCardModel;
import cn.yimen.device.sim.card.VirtualIdCard;
import cn.yimen.device.sim.card.VpcdSlot;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.reader.SdtModel;
import cn.yimen.device.sim.reader.SimulatedSdtReader;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/// Card readers: what a reading costs beyond the line's own time, how soon a card is noticed, how
/// soon a torn-out reader works again.
final class DeviceBenchCards {

    private static final String PART = "devices";
    private static final String READER = "Virtual PCD 00 00";
    private static final int ROUNDS = 20;
    private static final int ROUNDS_OF_SLOW_LINE = 5;
    private static final int REPLUGS = 5;
    private static final Duration LIMIT = Duration.ofSeconds(15);

    /// Select (10 bytes, answered by 19) and read (10, by 1,295).
    private static final int READING_BYTES = 10 + 19 + 10 + 1_295;

    private final Ground ground;
    private final Report report;

    private DeviceBenchCards(Ground ground, Report report) {
        this.ground = ground;
        this.report = report;
    }

    static void run(Ground ground, Report report) throws Exception {
        var bench = new DeviceBenchCards(ground, report);
        bench.serial(SdtSpeed.BAUD_115200, ROUNDS);
        bench.serial(SdtSpeed.BAUD_9600, ROUNDS_OF_SLOW_LINE);
        bench.noticing();
        bench.pcsc();
    }

    private void serial(SdtSpeed speed, int rounds) throws Exception {
        var model = SdtModel.usual().at(speed).inRealTimeOnly();
        try (var cable = PtyPair.in(ground.fresh("sdt"), "line");
                var far = far(cable, model);
                var place = SdtReader.over("bench", far.host(near(cable))).place()) {
            var readings = new Timings();
            for (int round = 0; round < rounds; round++) {
                far.lay(InventedPersons.youngWoman());
                var card = awaitCard(place);
                long start = System.nanoTime();
                var reading = place.read(card);
                readings.add(System.nanoTime() - start);
                if (!(reading instanceof CardReading.Complete)) {
                    throw new IllegalStateException("not read: " + reading);
                }
                far.lift();
                awaitVacancy(place);
            }
            double line = speed.nanosFor(READING_BYTES) / 1e6;
            String what = "ID card at " + speed.baud() + " baud";
            add(what + ", p50", readings.percentile(50), "ms", Budget.none());
            add(
                    what + ", beyond the line",
                    readings.percentile(50) - line,
                    "ms",
                    Budget.atMost(10));
        }
    }

    private static SimulatedSdtReader far(PtyPair cable, SdtModel model) {
        return SimulatedSdtReader.start(SerialSettings.of(cable.far(), 115_200).opener(), model);
    }

    private static Function<SdtSpeed, LinkOpener> near(PtyPair cable) {
        return speed -> SerialSettings.of(cable.near(), speed.baud()).opener();
    }

    private static CardPlace.Attempt awaitCard(CardPlace place) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            if (place.watch(Duration.ofMillis(300))
                    instanceof CardPlace.Sight.Occupied(var reader, _)) {
                return new CardPlace.Attempt(reader, false, Optional.empty());
            }
        }
        throw new IllegalStateException("no card in sight");
    }

    private static void awaitVacancy(CardPlace place) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!(place.watch(Duration.ofMillis(300)) instanceof CardPlace.Sight.Vacant)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the card does not go");
            }
        }
    }

    /// With the pace of real readers: three searches a second.
    private void noticing() throws Exception {
        try (var cable = PtyPair.in(ground.fresh("sdt"), "line");
                var far = far(cable, SdtModel.usual().inRealTimeOnly());
                var reader = new Ear(SdtReader.at(cable.near()))) {
            var noticed = new Timings();
            for (int round = 0; round < ROUNDS; round++) {
                noticed.add(
                        reader.until(
                                CardEvent.Inserted.class,
                                () -> far.lay(InventedPersons.youngWoman())));
                reader.until(CardEvent.Removed.class, far::lift);
            }
            add(
                    "card laid down → noticed, serial, p50",
                    noticed.percentile(50),
                    "ms",
                    Budget.none());
            add("… p99", noticed.percentile(99), "ms", Budget.atMost(500));
            add(
                    "SDT reader replugged → ready, worst",
                    replugs(cable, reader),
                    "ms",
                    Budget.atMost(10_000));
        }
    }

    private static double replugs(PtyPair cable, Ear reader) throws Exception {
        var healed = new Timings();
        for (int round = 0; round < REPLUGS; round++) {
            cable.unplug();
            reader.awaitReadiness(Readiness.MISSING);
            long start = System.nanoTime();
            cable.plug();
            reader.awaitReadiness(Readiness.READY);
            healed.add(System.nanoTime() - start);
        }
        return healed.percentile(100);
    }

    private void pcsc() throws Exception {
        try (var _ = VpcdSlot.take(VirtualIdCard.FIRST_SLOT);
                var _ = PcscDaemon.use();
                var hand = new VirtualIdCard(VirtualIdCard.FIRST_SLOT)) {
            var config =
                    PcscReader.named(READER).reading(new IdentityBlocks(true), new SocialCards());
            identity(hand, config);
            var social = InventedPersons.socialCardOf(InventedPersons.oldMan(), "2.00");
            var model = SocialCardModel.of(social, SocialCardModel.Scheme.FROM_EIGHT).formal();
            readings(
                    "social security card over PC/SC",
                    config,
                    hand,
                    () -> hand.insert(model, new CardTemper.Obliging()));
        }
    }

    private void identity(VirtualIdCard hand, PcscReader config) throws Exception {
        double read =
                readings(
                        "ID card over PC/SC",
                        config,
                        hand,
                        () -> hand.insert(InventedPersons.youngWoman()));
        hand.insert(InventedPersons.youngWoman());
        try (var place = config.place();
                var port = new PcscPort(Duration.ofSeconds(3))) {
            awaitCard(place);
            var bare = new Timings();
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                try (CardLink link = port.link(READER)) {
                    link.powerOn();
                    for (int block = 0; block < 6; block++) {
                        link.exchange(new byte[] {(byte) 0xFF, (byte) 0xB0, (byte) block, 0, 0});
                    }
                }
                bare.add(System.nanoTime() - start);
            }
            add("… of which the bare exchanges, p50", bare.percentile(50), "ms", Budget.none());
            add("… beyond them", read - bare.percentile(50), "ms", Budget.atMost(10));
        }
        hand.remove();
    }

    private double readings(String what, PcscReader config, VirtualIdCard hand, Runnable lay)
            throws Exception {
        var noticed = new Timings();
        var read = new Timings();
        try (var reader = new Ear(config)) {
            for (int round = 0; round < ROUNDS; round++) {
                noticed.add(reader.until(CardEvent.Inserted.class, lay));
                read.add(reader.until(CardEvent.Read.class, () -> {}));
                reader.until(CardEvent.Removed.class, hand::remove);
            }
        }
        add(what + ", noticed → read, p50", read.percentile(50), "ms", Budget.none());
        add("… laid down → noticed, p50", noticed.percentile(50), "ms", Budget.none());
        return read.percentile(50);
    }

    private void add(String what, double measured, String unit, Budget budget) {
        report.add(Finding.of(PART, what, measured, unit, budget));
    }

    /// Hears what an identity reader tells.
    private static final class Ear implements AutoCloseable {

        private final BlockingQueue<CardEvent> events = new LinkedBlockingQueue<>();
        private final IdentityReader reader;

        Ear(ReaderConfig config) throws InterruptedException {
            Consumer<CardEvent> ear = events::add;
            reader = IdentityReader.start(List.of(config), ear, _ -> {}, InstantSource.system());
            awaitReadiness(Readiness.READY);
        }

        /// How long it takes from the deed until an event of this kind.
        long until(Class<? extends CardEvent> kind, Runnable deed) throws InterruptedException {
            long start = System.nanoTime();
            deed.run();
            CardEvent event = events.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            while (event != null && !kind.isInstance(event)) {
                event = events.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            }
            if (event == null) {
                throw new IllegalStateException("no " + kind.getSimpleName());
            }
            return System.nanoTime() - start;
        }

        void awaitReadiness(Readiness wanted) throws InterruptedException {
            long end = System.nanoTime() + LIMIT.toNanos();
            while (reader.status().readiness() != wanted) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("not " + wanted + ": " + reader.status());
                }
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
