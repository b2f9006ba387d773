package cn.yimen.system.bench;

import cn.yimen.device.Readiness;
import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.panel.PanelCharacters;
import cn.yimen.device.panel.PanelConfig;
import cn.yimen.device.panel.PanelContent;
import cn.yimen.device.panel.PanelFamily;
import cn.yimen.device.panel.WindowPanels;
import cn.yimen.device.scanner.CodeScanner;
import cn.yimen.device.scanner.ScannerConfig;
import cn.yimen.device.scanner.Suffix;
import cn.yimen.device.sim.panel.SimulatedPanels;
import cn.yimen.device.sim.panel.TextPanel;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.ups.SimulatedUps;
import cn.yimen.device.ups.Ups;
import cn.yimen.device.ups.UpsConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Small serial devices: what the drivers add to what the line itself takes.
final class DeviceBenchLine {

    private static final String PART = "devices";
    private static final int BAUD = 9_600;
    private static final int SCANS = 300;
    private static final int PANELS = 20;
    private static final int ROUNDS = 5;
    private static final int REPLUGS = 8;
    private static final double BITS_A_BYTE = 10;
    private static final int PANEL_BYTES = 8 + 19 + 9;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Path folder;
    private final Report report;

    private DeviceBenchLine(Path folder, Report report) {
        this.folder = folder;
        this.report = report;
    }

    static void run(Path folder, Report report) throws Exception {
        var bench = new DeviceBenchLine(folder, report);
        bench.scans();
        bench.panels();
        bench.replugs();
    }

    private void scans() throws Exception {
        try (var cable = PtyPair.in(folder, "scan")) {
            Timings link = linkAlone(cable);
            Timings driver = new Timings();
            BlockingQueue<Long> told = new LinkedBlockingQueue<>();
            var config = ScannerConfig.of(opener(cable.near()), Suffix.CR);
            try (ByteLink far = opener(cable.far()).open();
                    var scanner =
                            CodeScanner.start(
                                    config,
                                    _ -> told.add(System.nanoTime()),
                                    _ -> {},
                                    InstantSource.system())) {
                await(() -> scanner.status().readiness() == Readiness.READY);
                for (int i = 0; i < SCANS; i++) {
                    long start = System.nanoTime();
                    far.write(code(i));
                    driver.add(told.poll(10, TimeUnit.SECONDS) - start);
                }
            }
            tell("scan → event, link alone, p99", link.percentile(99), "ms", Budget.none());
            tell("scan → event, p50", driver.percentile(50), "ms", Budget.none());
            tell("scan → event, p99", driver.percentile(99), "ms", Budget.atMost(50));
        }
    }

    private static Timings linkAlone(PtyPair cable) throws LinkLost {
        var timings = new Timings();
        try (ByteLink far = opener(cable.far()).open();
                ByteLink near = opener(cable.near()).open()) {
            for (int i = 0; i < SCANS; i++) {
                byte[] code = code(i);
                long start = System.nanoTime();
                far.write(code);
                int come = 0;
                while (come < code.length) {
                    come += near.read(LIMIT).length;
                }
                timings.add(System.nanoTime() - start);
            }
        }
        return timings;
    }

    private static byte[] code(int number) {
        return "HTTPS://YM.GOV.CN/T/A%04d\r".formatted(number).getBytes(StandardCharsets.US_ASCII);
    }

    private void panels() throws Exception {
        List<TextPanel> machines =
                IntStream.rangeClosed(1, PANELS).mapToObj(TextPanel::new).toList();
        var addresses = IntStream.rangeClosed(1, PANELS).boxed().collect(Collectors.toSet());
        try (var cable = PtyPair.in(folder, "panels");
                var _ = SimulatedPanels.start(opener(cable.far()), machines, BAUD);
                var panels =
                        WindowPanels.start(
                                new PanelConfig(
                                        opener(cable.near()),
                                        new PanelFamily.TextFrames(OptionalInt.empty()),
                                        PanelCharacters.GB2312,
                                        addresses),
                                _ -> {},
                                InstantSource.system())) {
            await(() -> panels.status().readiness() == Readiness.READY);
            var timings = new Timings();
            for (int round = 1; round <= ROUNDS; round++) {
                String text = "A%03d".formatted(round);
                long start = System.nanoTime();
                addresses.forEach(address -> panels.show(address, PanelContent.of(text)));
                await(() -> machines.stream().allMatch(panel -> panel.text().equals(text)));
                timings.add(System.nanoTime() - start);
            }
            double line = PANELS * (PANEL_BYTES + 4) * BITS_A_BYTE * 1_000 / BAUD;
            tell("20 panels on one line at 9,600 baud, the bytes alone", line, "ms", Budget.none());
            tell(
                    "20 panels on one line, all new, median",
                    timings.percentile(50),
                    "ms",
                    Budget.atMost(2 * line));
        }
    }

    private void replugs() throws Exception {
        try (var cable = PtyPair.in(folder, "ups");
                var _ = SimulatedUps.start(opener(cable.far()));
                var ups =
                        Ups.start(
                                UpsConfig.of(opener(cable.near())),
                                _ -> {},
                                _ -> {},
                                InstantSource.system())) {
            await(() -> ups.status().readiness() == Readiness.READY);
            var timings = new Timings();
            for (int i = 0; i < REPLUGS; i++) {
                cable.unplug();
                await(() -> ups.status().readiness() == Readiness.MISSING);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(700L * i));
                long start = System.nanoTime();
                cable.plug();
                await(() -> ups.status().readiness() == Readiness.READY);
                timings.add(System.nanoTime() - start);
            }
            tell("replugged → ready again, median", timings.percentile(50), "ms", Budget.none());
            tell(
                    "replugged → ready again, worst",
                    timings.percentile(100),
                    "ms",
                    Budget.atMost(10_000));
        }
    }

    private static LinkOpener opener(Path port) {
        return SerialSettings.of(port, BAUD).opener();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not within " + LIMIT);
            }
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
        }
    }

    private void tell(String what, double measured, String unit, Budget budget) {
        report.add(Finding.of(PART, what, measured, unit, budget));
    }
}
