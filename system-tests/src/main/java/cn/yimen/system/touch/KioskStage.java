package cn.yimen.system.touch;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.system.hall.Identities;
import cn.yimen.system.hall.NetworkCable;
import cn.yimen.system.hall.Ports;
import cn.yimen.system.hall.ProvinceEnd;
import cn.yimen.system.hall.Watcher;
import cn.yimen.system.hall.Wiretap;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/// A real kiosk with all its parts before a real hall server and the reference province, each a
/// process; cables lead to both and can be pulled out. Used by one thread.
public final class KioskStage implements AutoCloseable {

    /// How long anything may take on a busy machine.
    public static final Duration PATIENCE = Duration.ofMinutes(3);

    private final OpenParts open = new OpenParts();
    private final Checkout checkout;
    private final Plan plan;
    private final ProvinceEnd provinceEnd;
    private final Identities identities;
    private final int serverPort;
    private final NetworkCable hallCable;
    private final NetworkCable provinceCable;
    private final MachineEnds ends;
    private final XScreen glass;
    private final Fingers fingers;
    private Program server;
    private Program province;
    private Program kiosk;

    /// How it is put up.
    ///
    /// @param folder for everything that is written
    /// @param data the kiosk's own disk
    /// @param more options of the kiosk
    public record Plan(Path folder, Path data, int width, int height, List<String> more) {

        public Plan {
            more = List.copyOf(more);
        }

        public static Plan in(Path folder) {
            var data = folder.resolve("machine").resolve("data");
            return new Plan(folder, data, 1080, 1920, List.of());
        }

        public Plan panel(int across, int down) {
            return new Plan(folder, data, across, down, more);
        }

        public Plan disk(Path other) {
            return new Plan(folder, other, width, height, more);
        }

        public Plan with(String... options) {
            return new Plan(folder, data, width, height, List.of(options));
        }
    }

    private KioskStage(Checkout checkout, Plan plan) throws Exception {
        this.checkout = checkout;
        this.plan = plan;
        Files.createDirectories(temporary());
        Files.createDirectories(plan.folder().resolve("data"));
        serverPort = Ports.free();
        provinceEnd = ProvinceEnd.in(plan.folder());
        try {
            var atHall = Wiretap.into(wire(), "hall-");
            hallCable = open.keep(NetworkCable.to(serverPort, atHall));
            var atProvince = Wiretap.into(wire(), "province-");
            provinceCable = open.keep(NetworkCable.to(provinceEnd.secured(), atProvince));
            ends = open.keep(MachineEnds.in(plan.folder().resolve("devices")));
            glass = open.keep(XScreen.start(plan.width(), plan.height()));
            fingers = open.keep(Fingers.on(glass, plan.folder().resolve("agent")));
            province = launchProvince();
            open.keep(() -> province.close());
            identities = Identities.in(serverData());
            server = launchServer();
            open.keep(() -> server.close());
            kiosk = launchKiosk();
            open.keep(() -> kiosk.close());
            awaitAttract(0);
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    public static KioskStage start(Checkout checkout, Plan plan) throws Exception {
        return new KioskStage(checkout, plan);
    }

    private Program launchProvince() throws Exception {
        var main = "cn.yimen.sandbox.app.SandboxMain";
        return ready(program("province", "platform-sandbox", main, provinceEnd.options()));
    }

    private Path serverData() {
        return plan.folder().resolve("data").resolve("server");
    }

    private Program launchServer() throws Exception {
        var options =
                new ArrayList<>(
                        List.of(
                                "--demo",
                                "--data",
                                serverData().toString(),
                                "--port",
                                Integer.toString(serverPort)));
        options.addAll(provinceEnd.ofServer());
        return ready(
                program("server", "hall-server", "cn.yimen.server.app.HallServerMain", options));
    }

    /// Leaves no program behind that does not come to it.
    private static Program ready(Program program) throws InterruptedException, TimeoutException {
        try {
            program.await(0, "ready", Map.of(), PATIENCE);
            return program;
        } catch (TimeoutException late) {
            program.close();
            throw late;
        }
    }

    private Program program(String name, String module, String main, List<String> options)
            throws IOException {
        var jvm = checkout.virtualMachine(module);
        return Program.start(
                checkout,
                new ProgramSpec(name, module, main, jvm, options, Map.of()),
                plan.folder().resolve("logs"));
    }

    private Program launchKiosk() throws IOException {
        var jvm = new ArrayList<>(checkout.virtualMachine("kiosk-app"));
        jvm.add("-Djava.io.tmpdir=" + temporary());
        jvm.add(fingers.option());
        // As installed nobody can attach; the search for traces of people must read its heap.
        jvm.add("-XX:-DisableAttachMechanism");
        var environment =
                Map.of("DISPLAY", glass.display(), "SQLITE_TMPDIR", temporary().toString());
        return Program.start(
                checkout,
                new ProgramSpec(
                        "kiosk",
                        "kiosk-app",
                        "cn.yimen.kiosk.app.KioskMain",
                        jvm,
                        kioskOptions(),
                        environment),
                machine().resolve("logs"));
    }

    private List<String> kioskOptions() throws IOException {
        var hall = URI.create("https://127.0.0.1:" + hallCable.port());
        var options = new ArrayList<>(identities.options(hall, DeviceRole.KIOSK, "K1"));
        options.addAll(
                List.of("--data", plan.data().toString(), "--devices", ends.list().toString()));
        options.addAll(provinceEnd.ofKiosk(provinceCable.port()));
        options.addAll(plan.more());
        return options;
    }

    private Path temporary() {
        return machine().resolve("tmp");
    }

    private void awaitAttract(int mark) throws InterruptedException, TimeoutException {
        kiosk.await(mark, "screen.shown", Map.of("name", "Attract"), PATIENCE);
    }

    /// All that a thief of the machine would take: its data, its logs, its temporary files.
    public Path machine() {
        return plan.folder().resolve("machine");
    }

    /// Everything that has passed between the machine and hall and province, in files.
    public Path wire() {
        return plan.folder().resolve("wire");
    }

    public MachineEnds ends() {
        return ends;
    }

    public XScreen glass() {
        return glass;
    }

    public Fingers fingers() {
        return fingers;
    }

    public Program kiosk() {
        return kiosk;
    }

    public NetworkCable hallCable() {
        return hallCable;
    }

    public NetworkCable provinceCable() {
        return provinceCable;
    }

    public URI serverUri() {
        return URI.create("https://127.0.0.1:" + serverPort);
    }

    public URI provinceUri() {
        return provinceEnd.uri();
    }

    /// The ledger and the files of the province.
    public Path provinceData() {
        return provinceEnd.folder();
    }

    /// Of the hall's machines; each is known from then on.
    public Identities identities() {
        return identities;
    }

    /// Whoever stands at a window of this hall.
    public Watcher watcher(DeviceId as) throws IOException {
        return open.keep(Watcher.of(identities.client(serverUri(), DeviceRole.DESK, as.value())));
    }

    /// Every object that is alive in the kiosk, as a file.
    public Path heap(String name) throws IOException, InterruptedException {
        var dumps = Files.createDirectories(plan.folder().resolve("heap"));
        return HeapDump.of(kiosk.pid(), dumps.resolve(name + ".hprof"));
    }

    /// `kill -9`, as a power cut would.
    public void killKiosk() throws InterruptedException, IOException {
        kiosk.kill();
        fingers.hangUp();
    }

    /// The same machine is switched on again.
    public void restartKiosk() throws IOException, InterruptedException, TimeoutException {
        kiosk = launchKiosk();
        awaitAttract(0);
    }

    public void killServer() throws InterruptedException {
        server.kill();
    }

    public void restartServer() throws Exception {
        server = launchServer();
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
