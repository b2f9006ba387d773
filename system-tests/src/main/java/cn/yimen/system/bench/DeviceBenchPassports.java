package cn.yimen.system.bench;

import cn.yimen.device.card.AccessKey;
import cn.yimen.device.card.CardPlace;
import cn.yimen.device.card.CardPlace.Sight;
import cn.yimen.device.card.CardReading;
import cn.yimen.device.card.PcscReader;
import cn.yimen.device.card.travel.TravelConfig;
import cn.yimen.device.card.travel.TravelDocuments;
import cn.yimen.device.card.travel.TravelKeys;
import cn.yimen.device.card.travel.TrustList;
import cn.yimen.device.link.CardLink;
import cn.yimen.device.link.pcsc.PcscPort;
import cn.yimen.device.sim.card.CardTemper;
import cn.yimen.device.sim.card.ChipScript;
import cn.yimen.device.sim.card.PcscDaemon;
import cn.yimen.device.sim.card.VirtualIdCard;
import cn.yimen.device.sim.card.VpcdSlot;
import cn.yimen.device.sim.travel.ChipFiles;
import cn.yimen.device.sim.travel.ChipTraits;
import cn.yimen.device.sim.travel.DrawnPortrait;
import cn.yimen.device.sim.travel.InventedState;
import cn.yimen.device.sim.travel.InventedTravellers;
import cn.yimen.device.sim.travel.PassportChip;
import cn.yimen.device.sim.travel.PassportPress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Passports through pcscd and vpcd: opening, person and portrait (about 11 kB), judged; beside the
/// time that the same exchanges take bare, with a card that answers them from a list.
final class DeviceBenchPassports {

    private static final String READER = "Virtual PCD 00 00";
    private static final String CAN = "493017";
    private static final int ROUNDS = 15;
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Instant LATER = Instant.parse("2033-01-01T00:00:00Z");

    private final Report report;
    private final VirtualIdCard hand;
    private final InventedState state = InventedState.founded("UT", NOW);
    private final ChipFiles passport =
            new PassportPress(state.signer(NOW, LATER))
                    .make(InventedTravellers.passport(), CAN, DrawnPortrait.jpeg(0.6f));

    private DeviceBenchPassports(Report report, VirtualIdCard hand) {
        this.report = report;
        this.hand = hand;
    }

    static void run(Report report) throws Exception {
        try (var _ = VpcdSlot.take(VirtualIdCard.FIRST_SLOT);
                var _ = PcscDaemon.use();
                var hand = new VirtualIdCard(VirtualIdCard.FIRST_SLOT)) {
            var bench = new DeviceBenchPassports(report, hand);
            var zone = TravelKeys.of(InventedTravellers.passport());
            bench.measure("passport by BAC", ChipTraits.bac(), zone);
            bench.measure("passport by PACE, zone", ChipTraits.both(), zone);
            bench.measure("passport by PACE, CAN", ChipTraits.both(), new AccessKey.Can(CAN));
            bench.measure(
                    "… with extended length",
                    ChipTraits.both().withExtendedLength(),
                    new AccessKey.Can(CAN));
        }
    }

    private void measure(String what, ChipTraits traits, AccessKey key) throws Exception {
        Recorder recorder =
                new Recorder(new PassportChip(passport, traits, new SplittableRandom(7)));
        double reading = reading(recorder, key);
        List<Exchange> last = recorder.exchanges();
        double bare = bare(recorder.answerToReset(), last);
        add(what + ", read, p50", reading, "ms");
        add("… exchanges", last.size(), "");
        add("… the same exchanges bare, p50", bare, "ms");
    }

    private double reading(Recorder recorder, AccessKey key) throws Exception {
        var travel =
                new TravelDocuments(
                        TravelConfig.trusting(TrustList.of(state.authority())), _ -> {}, () -> NOW);
        var timings = new Timings();
        hand.insert(recorder, new CardTemper.Obliging());
        try (var place = PcscReader.named(READER).reading(travel).place()) {
            String reader = awaitCard(place);
            for (int round = 0; round < ROUNDS; round++) {
                recorder.forget();
                long start = System.nanoTime();
                var reading = place.read(new CardPlace.Attempt(reader, false, Optional.of(key)));
                timings.add(System.nanoTime() - start);
                if (!(reading instanceof CardReading.Complete)) {
                    throw new IllegalStateException("not read: " + reading);
                }
            }
            takeAway(place);
        }
        return timings.percentile(50);
    }

    private double bare(byte[] answerToReset, List<Exchange> exchanges) throws Exception {
        var timings = new Timings();
        hand.insert(new Playback(answerToReset, exchanges), new CardTemper.Obliging());
        try (var place = PcscReader.named(READER).place();
                var port = new PcscPort(LIMIT)) {
            awaitCard(place);
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                try (CardLink link = port.link(READER)) {
                    link.powerOn();
                    exchanges.forEach(exchange -> link.exchange(exchange.command()));
                }
                timings.add(System.nanoTime() - start);
            }
            takeAway(place);
        }
        return timings.percentile(50);
    }

    /// The service must have seen it go, or the next card is taken for it.
    private void takeAway(CardPlace place) {
        hand.remove();
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!(place.watch(Duration.ofMillis(300)) instanceof Sight.Vacant)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the card does not go");
            }
        }
    }

    private static String awaitCard(CardPlace place) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            if (place.watch(Duration.ofMillis(300)) instanceof Sight.Occupied(var reader, _)) {
                return reader;
            }
        }
        throw new IllegalStateException("no card in sight");
    }

    private void add(String what, double measured, String unit) {
        report.add(Finding.of("devices", what, measured, unit, Budget.none()));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Exchange(byte[] command, byte[] answer) {}

    /// Writes down what reader and chip say to each other.
    private static final class Recorder implements ChipScript {

        private final ChipScript chip;
        private final List<Exchange> exchanges = new ArrayList<>();

        Recorder(ChipScript chip) {
            this.chip = chip;
        }

        synchronized void forget() {
            exchanges.clear();
        }

        synchronized List<Exchange> exchanges() {
            return List.copyOf(exchanges);
        }

        @Override
        public byte[] answerToReset() {
            return chip.answerToReset();
        }

        @Override
        public synchronized byte[] answer(byte[] command) {
            byte[] answer = chip.answer(command);
            exchanges.add(new Exchange(command.clone(), answer.clone()));
            return answer;
        }
    }

    /// Says again what was said, over and over, without thinking.
    private static final class Playback implements ChipScript {

        private final byte[] answerToReset;
        private final List<Exchange> exchanges;
        private int next;

        Playback(byte[] answerToReset, List<Exchange> exchanges) {
            this.answerToReset = answerToReset.clone();
            this.exchanges = exchanges;
        }

        @Override
        public byte[] answerToReset() {
            return answerToReset.clone();
        }

        @Override
        public byte[] answer(byte[] command) {
            return exchanges.get(next++ % exchanges.size()).answer().clone();
        }
    }
}
