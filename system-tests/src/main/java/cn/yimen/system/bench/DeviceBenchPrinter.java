package cn.yimen.system.bench;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.printer.PrintJobId;
import cn.yimen.device.printer.PrintOutcome;
import cn.yimen.device.printer.PrinterConfig;
import cn.yimen.device.printer.PrinterProfile;
import cn.yimen.device.printer.TicketPrinter;
import cn.yimen.device.sim.printer.PrinterFaults;
import cn.yimen.device.sim.printer.PrinterFaults.Kind;
import cn.yimen.device.sim.printer.PrinterFaults.Strike;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The ticket printer: what a ticket weighs on the line, beside another encoder's; how long it
/// takes at each speed, beside the line's own time; and how long each fault keeps the printer from
/// the next ticket once it is put right.
final class DeviceBenchPrinter {

    private static final String PART = "printer";
    private static final int MOST_BYTES = 450;
    private static final int[] BAUDS = {9_600, 19_200, 115_200};
    private static final int BITS_A_BYTE = 10;
    private static final int PAPER_SPEED = 150;
    private static final int TICKETS = 5;
    private static final int AMID = 200;
    private static final double HEALED_WITHIN_SECONDS = 10;

    private DeviceBenchPrinter() {}

    static void run(Ground ground, Report report) throws Exception {
        Path folder = ground.fresh(PART);
        int bytes = weigh(folder, report);
        for (int baud : BAUDS) {
            time(folder, baud, bytes, report);
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.NONE) {
                recover(folder, kind, report);
            }
        }
    }

    private static int weigh(Path folder, Report report) throws Exception {
        try (var rig = new Rig(folder, SimulatedModel.wide())) {
            int bytes = rig.ticketBytes();
            add(report, "an ordinary ticket", bytes, "bytes", Budget.atMost(MOST_BYTES));
            int other = CoffeeTicket.bytes(BenchTicket.ordinary()).length;
            add(report, "  the same by escpos-coffee 4.1.0", other, "bytes", Budget.none());
            return bytes;
        }
    }

    private static void time(Path folder, int baud, int bytes, Report report) throws Exception {
        double line = 1_000.0 * bytes * BITS_A_BYTE / baud;
        try (var rig = new Rig(folder, SimulatedModel.wide().atSpeed(baud, 0))) {
            var taken = new Timings();
            for (int i = 0; i < TICKETS; i++) {
                long begin = System.nanoTime();
                rig.print();
                taken.add(System.nanoTime() - begin);
            }
            add(
                    report,
                    "wish to confirmation at " + baud,
                    taken.percentile(50),
                    "ms",
                    Budget.none());
            add(report, "  of it the line itself", line, "ms", Budget.none());
        }
    }

    private static void recover(Path folder, Kind kind, Report report) throws Exception {
        try (var rig = new Rig(folder, SimulatedModel.wide().atSpeed(0, PAPER_SPEED))) {
            PrinterFaults.arm(rig.machine, new Strike(kind, AMID), rig.cable::unplug);
            rig.print();
            PrinterFaults.repair(rig.machine);
            rig.cable.plug();
            long begin = System.nanoTime();
            while (!(rig.print() instanceof PrintOutcome.Printed)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            String what = "put right to next ticket out: " + kind;
            add(report, what, seconds, "s", Budget.atMost(HEALED_WITHIN_SECONDS));
        }
    }

    private static void add(Report report, String what, double value, String unit, Budget budget) {
        report.add(Finding.of(PART, what, value, unit, budget));
    }

    /// Driver, serial stack, and a printer at its far end.
    private static final class Rig implements AutoCloseable {

        private static final Duration READY_WITHIN = Duration.ofSeconds(15);

        private final PtyPair cable;
        private final SimulatedPrinter machine;
        private final TicketPrinter printer;

        Rig(Path folder, SimulatedModel model) {
            cable = PtyPair.in(folder, "printer");
            machine = SimulatedPrinter.start(line(cable.far()), model);
            printer =
                    TicketPrinter.start(
                            PrinterConfig.of(line(cable.near()), PrinterProfile.wide()),
                            status -> {},
                            InstantSource.system());
            long end = System.nanoTime() + READY_WITHIN.toNanos();
            while (!printer.status().readiness().works() && System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }

        private static LinkOpener line(Path path) {
            return SerialSettings.of(path, BAUDS[1]).opener();
        }

        PrintOutcome print() {
            return printer.print(BenchTicket.ordinary(), new PrintJobId(UUID.randomUUID()))
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        }

        /// What the printer took for the ticket, questions about its state left out.
        int ticketBytes() {
            machine.takeTickets();
            print();
            return machine.takeTickets().getFirst().bytes().length;
        }

        @Override
        public void close() {
            printer.close();
            machine.close();
            cable.close();
        }
    }
}
