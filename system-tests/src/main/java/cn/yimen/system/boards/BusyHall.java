package cn.yimen.system.boards;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallListener;
import cn.yimen.client.Reply;
import cn.yimen.display.board.BoardSetup;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.system.bench.Timings;
import cn.yimen.system.boards.EmergencyDrill.Spot;
import cn.yimen.system.hall.Identities;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.LogLine;
import cn.yimen.system.process.OpenParts;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.ProgramSpec;
import cn.yimen.ui.host.UiThread;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A real hall server, boards and desks: from the click on *call next* until the call stands on
/// every screen. Some boards are programs with windows, the others have the same connection and
/// flow without one. Used by one thread.
final class BusyHall implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final double PAINTED_MILLIS = 300;
    private static final double CHIME_MILLIS = 500;
    private static final int WARM_UP = 20;

    private final Checkout checkout;
    private final Path folder;
    private final Random random = new Random(30);
    private final OpenParts open = new OpenParts();
    private final Ledger ledger = new Ledger();
    private final Set<DeviceId> boards = new HashSet<>();
    private final List<Program> windows = new ArrayList<>();
    private final URI server;
    private final Identities identities;
    private final HallClient client;
    private final HallClient kiosk;
    private boolean installed;

    private BusyHall(Checkout checkout, Path folder) throws Exception {
        this.checkout = checkout;
        this.folder = folder;
        identities = Identities.in(folder.resolve("server"));
        var program =
                start(
                        "server",
                        "hall-server",
                        "cn.yimen.server.app.HallServerMain",
                        List.of(
                                "--demo",
                                "--data",
                                folder.resolve("server").toString(),
                                "--port",
                                "0"));
        var ready = program.await(0, "ready", Map.of(), LIMIT);
        server = URI.create("https://127.0.0.1:" + ready.field("port"));
        client = client(DeviceRole.DESK, "WATCH", ledger);
        kiosk = client(DeviceRole.KIOSK, "K1", new Unheard());
    }

    private HallClient client(DeviceRole role, String device, HallListener ear) throws IOException {
        var config = identities.client(server, role, device);
        return opened(HallClient.connect(config, ear, InstantSource.system(), random));
    }

    static BusyHall start(Checkout checkout, Path folder) throws Exception {
        Files.createDirectories(folder);
        return new BusyHall(checkout, folder);
    }

    private Program start(String name, String module, String main, List<String> arguments)
            throws IOException {
        var jvm = installed ? checkout.installed(module) : checkout.virtualMachine(module);
        var spec = new ProgramSpec(name, module, main, jvm, arguments, Map.of());
        return opened(Program.start(checkout, spec, folder.resolve("logs")));
    }

    /// What is started from here on has the virtual machine that it has in a hall.
    BusyHall asInstalled() {
        installed = true;
        return this;
    }

    /// Programs with windows: a main board with its voice, one for an area, one over a window.
    BusyHall windows() throws Exception {
        windows.add(mainBoard(server));
        windows.add(window("E1", server, "--board", "area", "--fit", "0.4", "--at", "0,1100"));
        windows.add(window("W3", server, "--board", "window", "--window", "3", "--at", "800,1100"));
        for (var program : windows) {
            program.await(0, "app.started", Map.of(), LIMIT);
        }
        boards.addAll(List.of(new DeviceId("B1"), new DeviceId("E1")));
        return this;
    }

    /// B1, which has a window and a voice.
    Program mainBoard(URI hall) throws IOException {
        return window("B1", hall, "--board", "main", "--speaker", "wav:" + folder.resolve("voice"));
    }

    private Program window(String device, URI hall, String... options) throws IOException {
        var own = identities.options(hall, DeviceRole.DISPLAY, device);
        var all = Stream.concat(own.stream(), Stream.of(options)).toList();
        return start(device, "queue-display", "cn.yimen.display.app.DisplayMain", all);
    }

    URI server() {
        return server;
    }

    Ledger ledger() {
        return ledger;
    }

    /// Ends with the hall, before what was opened earlier.
    <T extends AutoCloseable> T opened(T part) {
        return open.keep(part);
    }

    BusyHall protocolBoards(int count) throws IOException {
        for (int number = 1; number <= count; number++) {
            var self = new DeviceId("P" + number);
            var setup = BoardSetup.main(self).speaking(false);
            var board = board(server, setup);
            open.keep(board);
            boards.add(self);
            board.awaitReady();
        }
        return this;
    }

    /// A board without a window, over whatever leads to the server.
    ProtocolBoard board(URI way, BoardSetup setup) throws IOException {
        var config = identities.client(way, DeviceRole.DISPLAY, setup.self().value());
        return ProtocolBoard.connect(config, setup, random);
    }

    /// @param pause between the calls of all desks together
    List<Finding> call(int desks, int calls, Duration pause)
            throws IOException, InterruptedException, TimeoutException {
        var clerks = clerks(desks, calls + 4 * desks);
        for (int call = 0; call < calls; call++) {
            clerks.serveNext();
            LockSupport.parkNanos(pause.toNanos());
        }
        ledger.await(boards, Acknowledgement.SHOWN, LIMIT);
        if (!windows.isEmpty()) {
            ledger.await(Set.of(new DeviceId("B1")), Acknowledgement.SPOKEN, LIMIT);
        }
        return findings(clerks);
    }

    /// Open desks, and so many people who wait for them.
    Clerks clerks(int desks, int people) throws IOException {
        fill(desks, people);
        var clerks = new ArrayList<CallingDesk>();
        for (int number = 1; number <= desks; number++) {
            var own = client(DeviceRole.DESK, "D" + number, new Unheard());
            var desk = new CallingDesk(own, number, random);
            desk.open();
            clerks.add(desk);
        }
        return new Clerks(clerks);
    }

    /// People enough for each desk's turns, at the line that it serves first, or where that gives
    /// only so many numbers a day, at the first window's.
    private void fill(int desks, int people) {
        var ids = new IdSource(InstantSource.system(), random);
        var windows = DemoHall.config().windows();
        var given = new HashMap<LineId, Integer>();
        var papers = new ArrayList<CompletableFuture<Reply>>();
        for (int i = 0; i < people; i++) {
            var own = windows.get(i % desks).lines().getFirst();
            boolean room = given.merge(own, 1, Integer::sum) <= numbersOf(own);
            var line = room ? own : windows.getFirst().lines().getFirst();
            var item =
                    DemoHall.catalogue().items().stream()
                            .filter(known -> known.line().equals(line))
                            .findFirst()
                            .orElseThrow();
            var ticket = ids.ticket();
            var number = new TakeNumber(ticket, List.of(item.code()), Optional.empty());
            papers.add(
                    send(ids, number)
                            .thenCompose(_ ->
                                    send(ids, new ReportPrint(ticket, PrintResult.PRINTED, ""))));
        }
        papers.forEach(CompletableFuture::join);
    }

    /// How many numbers a line gives in a day.
    private static int numbersOf(LineId line) {
        int capacity = DemoHall.config().line(line).orElseThrow().dailyCapacity();
        return capacity == 0 ? Integer.MAX_VALUE : capacity;
    }

    private CompletableFuture<Reply> send(IdSource ids, HallCommand command) {
        var envelope = new CommandEnvelope(ids.command(), new DeviceId("K1"), command);
        return kiosk.sendUntilAnswered(envelope, LIMIT);
    }

    private CompletableFuture<Reply> order(IdSource ids, HallCommand command) {
        var envelope = new CommandEnvelope(ids.command(), new DeviceId("WATCH"), command);
        return client.sendUntilAnswered(envelope, LIMIT);
    }

    /// Looked at where each program with a window is as a rule dark blue, and in an emergency red.
    List<Finding> emergencies(UiThread ui, int times) throws TimeoutException {
        var ids = new IdSource(InstantSource.system(), random);
        var spots = List.of(new Spot(960, 30), new Spot(384, 1104), new Spot(1440, 1104));
        return new EmergencyDrill(ui, spots, order -> order(ids, order).join()).run(times);
    }

    private List<Finding> findings(Clerks desks) {
        var findings = new ArrayList<Finding>();
        findings.add(Finding.told("calls", ledger.calls(), ""));
        findings.add(Finding.told("boards that show all of them", boards.size(), ""));
        var missing = ledger.missing(boards, Acknowledgement.SHOWN);
        findings.add(Finding.exactly("calls that a board did not show", (double) missing, "", 0));
        findings.add(Finding.exactly("said twice by a board", (double) ledger.doubled(), "", 0));
        tell(findings, "click → answer at the desk", desks.answers(), Double.MAX_VALUE);
        tell(findings, "call → known as shown, all boards", ledger.shown(), PAINTED_MILLIS);
        if (!windows.isEmpty()) {
            tell(findings, "call → painted in the windows", painted(), PAINTED_MILLIS);
            tell(findings, "call → chime", millis("voice.spoken"), CHIME_MILLIS);
        }
        return findings;
    }

    private static void tell(
            List<Finding> findings, String what, Timings timings, double mostMillis) {
        findings.add(Finding.told(what + ", p50", timings.percentile(50), "ms"));
        double p99 = timings.percentile(99);
        findings.add(
                mostMillis == Double.MAX_VALUE
                        ? Finding.told(what + ", p99", p99, "ms")
                        : Finding.atMost(what + ", p99", p99, "ms", mostMillis));
    }

    private Timings painted() {
        return millis("board.painted");
    }

    /// As the programs wrote it down, without the first calls, at which code is still compiled.
    private Timings millis(String event) {
        var timings = new Timings();
        for (var program : windows) {
            program.events(event).stream()
                    .skip(WARM_UP)
                    .map((LogLine line) -> Long.parseLong(line.field("millis")))
                    .forEach(millis -> timings.add(Duration.ofMillis(millis).toNanos()));
        }
        return timings;
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
