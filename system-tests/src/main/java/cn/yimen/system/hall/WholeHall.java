package cn.yimen.system.hall;

import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.OpenParts;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.ProgramSpec;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A hall with everything in it, in processes: server and province, kiosk, board and the desk of
/// window 3, and the far ends of the devices of kiosk and window. Used by one thread.
public final class WholeHall implements AutoCloseable {

    public static final String WINDOW = "3";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private static final String SANDBOX = "cn.yimen.sandbox.app.SandboxMain";
    private static final String SERVER = "cn.yimen.server.app.HallServerMain";
    private static final String KIOSK = "cn.yimen.kiosk.app.KioskMain";
    private static final String BOARD = "cn.yimen.display.app.DisplayMain";
    private static final String DESK = "cn.yimen.desk.app.DeskMain";
    private static final String TABLET = "cn.yimen.desk.guide.app.GuideMain";

    private final OpenParts open = new OpenParts();
    private final Checkout checkout;
    private final HallPlan plan;
    private final FarEnds farEnds;
    private final WindowEnds windowEnds;
    private final StaffKeys staffKeys;
    private final int serverPort = Ports.free();
    private final ProvinceEnd provinceEnd;
    private final NetworkCable kioskCable;
    private final Program province;
    private Program server;
    private final Program kiosk;
    private final Program board;
    private final Program desk;
    private final Watcher watcher;
    private final Identities identities;

    private WholeHall(Checkout checkout, HallPlan plan) throws Exception {
        this.checkout = checkout;
        this.plan = plan;
        provinceEnd = ProvinceEnd.in(plan.folder());
        try {
            farEnds = keep(FarEnds.in(plan.folder().resolve("devices")));
            windowEnds = keep(WindowEnds.in(plan.folder().resolve("window")));
            staffKeys = StaffKeys.in(plan.folder());
            kioskCable = open.keep(NetworkCable.to(serverPort));
            province =
                    keep(
                            launch(
                                    "province",
                                    "platform-sandbox",
                                    SANDBOX,
                                    provinceEnd.options(),
                                    ""));
            province.await(0, "ready", Map.of(), START_LIMIT);
            identities = Identities.in(serverData());
            server = launchServer();
            open.keep(() -> server.close());
            kiosk = screen("kiosk", "kiosk-app", KIOSK, kioskOptions(), plan.panels().kiosk());
            board = screen("board", "queue-display", BOARD, boardOptions(), plan.panels().board());
            desk = screen("desk", "clerk-console", DESK, deskOptions(), plan.panels().desk());
            watcher =
                    open.keep(Watcher.of(identities.client(serverUri(), DeviceRole.DESK, "WATCH")));
            awaitScreens();
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    /// Starts everything and returns when each screen has painted.
    public static WholeHall start(Checkout checkout, HallPlan plan) throws Exception {
        Files.createDirectories(plan.folder());
        return new WholeHall(checkout, plan);
    }

    private void awaitScreens() throws Exception {
        for (var program : List.of(kiosk, board, desk)) {
            program.await(0, "app.started", Map.of(), START_LIMIT);
        }
        var place = plan.panels().tablet();
        if (place.isPresent()) {
            var tablet = screen("tablet", "clerk-console", TABLET, tabletOptions(), place.get());
            tablet.await(0, "app.started", Map.of(), START_LIMIT);
        }
    }

    private <T extends Closeable> T keep(T part) {
        return open.keep(part);
    }

    private Program screen(
            String name, String module, String main, List<String> options, Panels.Place place)
            throws IOException {
        var all = new ArrayList<>(options);
        all.addAll(
                List.of(
                        "--fit",
                        Double.toString(place.fit()),
                        "--at",
                        place.x() + "," + place.y()));
        return keep(launch(name, module, main, all, place.display()));
    }

    private Program launch(
            String name, String module, String main, List<String> options, String display)
            throws IOException {
        var environment = Map.of("DISPLAY", display, "XDG_CACHE_HOME", plan.cache().toString());
        return Program.start(
                checkout,
                new ProgramSpec(
                        name, module, main, checkout.virtualMachine(module), options, environment),
                plan.folder().resolve("logs"));
    }

    private Program launchServer() throws IOException, InterruptedException, TimeoutException {
        var started = launch("server", "hall-server", SERVER, serverOptions(), "");
        started.await(0, "ready", Map.of(), START_LIMIT);
        return started;
    }

    private List<String> serverOptions() {
        return with(
                provinceEnd.ofServer(),
                "--demo",
                "--data",
                data("server"),
                "--port",
                text(serverPort));
    }

    private List<String> kioskOptions() throws IOException {
        var hall = URI.create("https://127.0.0.1:" + kioskCable.port());
        var options = new ArrayList<>(provinceEnd.ofKiosk());
        options.addAll(identities.options(hall, DeviceRole.KIOSK, "K1"));
        return with(
                options,
                "--data",
                data("kiosk"),
                "--panel",
                "portrait",
                "--devices",
                farEnds.deviceList().toString(),
                "--upkeep",
                staffKeys.machine().toString());
    }

    private static List<String> with(List<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).toList();
    }

    private List<String> boardOptions() throws IOException {
        return with(
                identities.options(serverUri(), DeviceRole.DISPLAY, "B1"),
                "--board",
                "main",
                "--speaker",
                plan.speaker(),
                "--panel",
                windowEnds.panelLine() + "," + WINDOW + "=" + WindowEnds.PANEL_ADDRESS);
    }

    private List<String> deskOptions() throws IOException {
        return with(
                identities.options(serverUri(), DeviceRole.DESK, "D3"),
                "--window",
                WINDOW,
                "--clerk",
                "0317",
                "--devices",
                windowEnds.deviceList().toString());
    }

    /// Without a printer: its numbers stand on it, large.
    private List<String> tabletOptions() throws IOException {
        return with(identities.options(serverUri(), DeviceRole.DESK, "T1"), "--guide", "0500");
    }

    public FarEnds farEnds() {
        return farEnds;
    }

    public WindowEnds windowEnds() {
        return windowEnds;
    }

    /// What opens the kiosk's maintenance desk.
    public StaffKeys staffKeys() {
        return staffKeys;
    }

    /// The network between the kiosk and the hall server.
    public NetworkCable kioskCable() {
        return kioskCable;
    }

    public Program server() {
        return server;
    }

    public Program kiosk() {
        return kiosk;
    }

    public Program board() {
        return board;
    }

    public Program desk() {
        return desk;
    }

    public Watcher watcher() {
        return watcher;
    }

    public URI serverUri() {
        return URI.create("https://127.0.0.1:" + serverPort);
    }

    public URI provinceUri() {
        return provinceEnd.uri();
    }

    /// `kill -9`, as a power cut would.
    public void killServer() throws InterruptedException {
        server.kill();
    }

    /// The same server on the same journal and port.
    public void restartServer() throws IOException, InterruptedException, TimeoutException {
        server = launchServer();
    }

    private String data(String program) {
        return plan.folder().resolve("data").resolve(program).toString();
    }

    /// The hall server's journal, for whoever wants to check it after the server has stopped.
    public Path serverData() {
        return Path.of(data("server"));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    /// Ends everything that was started, the latest first.
    @Override
    public void close() throws IOException {
        open.close();
    }
}
