package cn.yimen.system.blind;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.client.Reply;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.keys.SimulatedKeys;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.reader.SdtModel;
import cn.yimen.device.sim.reader.SimulatedSdtReader;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.system.hall.Identities;
import cn.yimen.system.hall.Ports;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.OpenParts;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.ProgramSpec;
import cn.yimen.system.process.XScreen;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// A hall server and a kiosk as processes, and the far ends of what the kiosk is made of: printer,
/// reader and four keys on ptys, a headset that is written down. The staff speak for themselves.
final class BlindHall implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final DeviceId STAFF = new DeviceId("D3");
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;
    private static final int BAUD = 9_600;
    private static final int ROLL_MILLIMETRES = 80_000;
    private static final List<String> JVM =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dprism.order=sw",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC");

    private final OpenParts open = new OpenParts();
    private final IdSource ids = new IdSource(InstantSource.system(), new SplittableRandom());
    private final Checkout checkout;
    private final Path folder;
    private final SimulatedPrinter printer;
    private final SimulatedSdtReader reader;
    private final SimulatedKeys keypad;
    private final XScreen glass;
    private final Program kiosk;
    private final HallClient staff;
    private final Ear ear;

    private BlindHall(Checkout checkout, Path folder) throws Exception {
        this.checkout = checkout;
        this.folder = folder;
        try {
            int port = Ports.free();
            var identities = Identities.in(folder.resolve("server"));
            var server = server(port);
            var headset = Files.createDirectories(folder.resolve("headset"));
            ear = new Ear(headset);
            var devices = Files.createDirectories(folder.resolve("devices"));
            var printerLine = line(devices, "printer");
            printer = open.keep(SimulatedPrinter.start(far(printerLine), SimulatedModel.wide()));
            printer.loadPaper(ROLL_MILLIMETRES);
            var readerLine = line(devices, "reader");
            reader = open.keep(SimulatedSdtReader.start(far(readerLine), SdtModel.usual()));
            var keypadLine = line(devices, "keypad");
            keypad = open.keep(SimulatedKeys.fourKeys(far(keypadLine)));
            var list = devices.resolve("devices.yaml");
            Files.writeString(
                    list,
                    "devices:\n"
                            + entry("printer", printerLine)
                            + entry("card-reader", readerLine)
                            + entry("keypad", keypadLine));
            server.await(0, "ready", Map.of(), PATIENCE);
            glass = open.keep(XScreen.start(WIDTH, HEIGHT));
            kiosk = kiosk(port, identities, list, headset);
            staff = open.keep(staff(port, identities));
            kiosk.await(0, "screen.shown", Map.of("name", "Attract"), PATIENCE);
            await("keys, reader and printer", state -> works(state, "printer", "card-reader"));
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    static BlindHall start(Checkout checkout, Path folder) throws Exception {
        Files.createDirectories(folder);
        return new BlindHall(checkout, folder);
    }

    private PtyPair line(Path devices, String name) throws IOException {
        return open.keep(PtyPair.in(devices, name));
    }

    private static LinkOpener far(PtyPair pair) {
        return SerialSettings.of(pair.far(), BAUD).opener();
    }

    private static String entry(String kind, PtyPair line) {
        return "- { kind: %s, link: { serial: '%s' } }%n"
                .formatted(kind, line.near().toAbsolutePath());
    }

    private Program server(int port) throws IOException {
        var options =
                List.of(
                        "--demo",
                        "--data",
                        folder.resolve("server").toString(),
                        "--port",
                        "" + port);
        return program("server", "hall-server", "cn.yimen.server.app.HallServerMain", options, "");
    }

    private Program kiosk(int port, Identities identities, Path devices, Path headset)
            throws IOException {
        var options =
                List.of(
                        "--server",
                        "https://127.0.0.1:" + port,
                        "--device",
                        "K1",
                        "--identity",
                        identities.of(DeviceRole.KIOSK, "K1").toString(),
                        "--data",
                        folder.resolve("kiosk").toString(),
                        "--devices",
                        devices.toAbsolutePath().toString(),
                        "--headset",
                        "wav:" + headset);
        return program(
                "kiosk", "kiosk-app", "cn.yimen.kiosk.app.KioskMain", options, glass.display());
    }

    private Program program(
            String name, String module, String main, List<String> options, String display)
            throws IOException {
        var spec = new ProgramSpec(name, module, main, JVM, options, Map.of("DISPLAY", display));
        return open.keep(Program.start(checkout, spec, folder.resolve("logs")));
    }

    private static HallClient staff(int port, Identities identities) throws IOException {
        var quiet =
                new HallListener() {
                    @Override
                    public void changed(HallUpdate update) {
                        // The state is asked for where it is needed.
                    }

                    @Override
                    public void link(LinkState state) {
                        // Commands are sent until they are answered.
                    }
                };
        return HallClient.connect(
                identities.client(
                        URI.create("https://127.0.0.1:" + port), DeviceRole.DESK, STAFF.value()),
                quiet,
                InstantSource.system(),
                new SplittableRandom());
    }

    private static boolean works(HallState state, String... parts) {
        return List.of(parts).stream()
                .allMatch(part ->
                        state.devices().values().stream()
                                .anyMatch(device ->
                                        device.part().equals(part)
                                                && device.readiness().equals("READY")));
    }

    SimulatedPrinter printer() {
        return printer;
    }

    SimulatedSdtReader reader() {
        return reader;
    }

    SimulatedKeys keypad() {
        return keypad;
    }

    Program kiosk() {
        return kiosk;
    }

    Ear ear() {
        return ear;
    }

    XScreen glass() {
        return glass;
    }

    IdSource ids() {
        return ids;
    }

    HallState state() {
        return staff.state();
    }

    /// Waits until the hall is so.
    HallState await(String what, Predicate<HallState> so)
            throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!so.test(staff.state())) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("the hall did not come to this: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return staff.state();
    }

    /// Something that the staff do.
    void does(HallCommand command) throws TimeoutException {
        var envelope = new CommandEnvelope(ids.command(), STAFF, command);
        var reply = staff.sendUntilAnswered(envelope, PATIENCE).join();
        if (!(reply instanceof Reply.Answered(CommandAnswer.Accepted _))) {
            throw new TimeoutException("the staff cannot: " + reply);
        }
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
