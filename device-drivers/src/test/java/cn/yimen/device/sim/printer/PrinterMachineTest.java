package cn.yimen.device.sim.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// The simulated printer as a machine: it must behave like a printer for the driver's tests to mean
/// anything.
final class PrinterMachineTest {

    private static final long SEED = 4_467L;
    private static final String[] COMMANDS = {
        "1B40",
        "1C26",
        "1C2E",
        "1D2177",
        "1B4501",
        "1D4201",
        "1B6101",
        "1B33FF",
        "1B2410FF",
        "0A",
        "1D286B0300314306",
        "1D286B050031503041",
        "1D286B0300315130",
        "1D763000",
        "480018",
        "1D564200",
        "1D7201",
        "1D610E",
        "1B4A20",
        "100401",
        "100502",
        "10140801031401060208",
        "D4C6C1EB",
        "8139EF31",
        "1D286BFFFF3150",
        "1D763000FFFFFFFF",
        "1B70",
        "41"
    };

    private final PrinterMachine machine = new PrinterMachine(SimulatedModel.wide());

    @Test
    void aStoppedPrinterStillAnswersInRealTimeButReachesNoBarrier() {
        machine.mechanism().roll().leave(0);
        feed("1D7201" + "100401" + "100404");
        assertThat(replies()).isEqualTo("1a7e");
        machine.mechanism().roll().load(80_000);
        run();
        assertThat(replies()).isEqualTo("00");
    }

    @Test
    void afterNewPaperItFinishesWhatItHolds() {
        machine.mechanism().roll().leave(40);
        feed("1D2177" + "41310A" + "1D2100" + "420A" + "1D564200");
        assertThat(machine.blocked()).isTrue();
        machine.mechanism().tearStrip();
        machine.mechanism().roll().load(80_000);
        run();
        assertThat(machine.mechanism().tray().takeTickets()).hasSize(1);
    }

    @Test
    void clearedInBetweenNothingIsLeftToFinish() {
        machine.mechanism().roll().leave(40);
        feed("1D2177" + "41310A" + "1D2100" + "420A" + "1D564200" + "10140801031401060208");
        assertThat(replies()).isEqualTo("372500");
        machine.mechanism().roll().load(80_000);
        run();
        assertThat(machine.mechanism().tray().takeTickets()).isEmpty();
    }

    @Test
    void whatItDoesNotKnowIsRecorded() {
        feed("1B70" + "00" + "420A" + "1D564200");
        assertThat(machine.mechanism().tray().takeTickets())
                .singleElement()
                .satisfies(piece ->
                        assertThat(piece.commands())
                                .contains(new Command.Unknown("1b70"), new Command.Unknown("00")));
    }

    @Test
    void anyBytesLeaveItWorking() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < 20_000; i++) {
            feed(
                    random.nextInt(3) == 0
                            ? noise(random)
                            : COMMANDS[random.nextInt(COMMANDS.length)]);
            if (i % 500 == 0) {
                machine.takeReplies();
                machine.mechanism().roll().load(640_000);
                machine.powerCycle();
                feed("410A1D5642001D7201");
                assertThat(replies()).as("seed %d, run %d", SEED, i).isEqualTo("00");
            }
        }
        assertThat(machine.mechanism().tray().takeTickets()).hasSizeLessThanOrEqualTo(200);
    }

    private static String noise(RandomGenerator random) {
        var bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void feed(String hex) {
        for (byte b : HexFormat.of().parseHex(hex)) {
            machine.receive(b);
            run();
        }
    }

    private void run() {
        while (machine.step()) {
            Thread.onSpinWait();
        }
    }

    private String replies() {
        return HexFormat.of().formatHex(machine.takeReplies());
    }
}
