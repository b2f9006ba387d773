package cn.yimen.system.shift;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.client.Reply;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.server.staff.StaffMain;
import cn.yimen.system.hall.Ports;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.ProgramSpec;
import cn.yimen.system.process.XScreen;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeoutException;

/// A hall with accounts, its server and the desk of window 3 as processes, and people who take
/// numbers. Used by one thread.
final class ShiftHall implements AutoCloseable {

    static final String CLERK = "0317";
    static final String PASSWORD = "window-3 opens";
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final LineId LINE = new LineId("A");
    private static final DeviceId KIOSK = new DeviceId("K1");
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 720;

    private final Deque<Closeable> open = new ArrayDeque<>();
    private final IdSource ids = new IdSource(InstantSource.system(), new SplittableRandom());
    private final XScreen glass;
    private final Program desk;
    private final HallClient kiosk;
    private final List<ItemCode> items;

    private ShiftHall(Checkout checkout, Path folder) throws Exception {
        try {
            var data = Files.createDirectories(folder.resolve("server"));
            account(data);
            int port = Ports.free();
            var server = server(checkout, folder, data, port);
            open.push(server::close);
            server.await(0, "ready", Map.of(), PATIENCE);
            glass = XScreen.start(WIDTH, HEIGHT);
            open.push(glass::close);
            desk = desk(checkout, folder, port);
            open.push(desk::close);
            desk.await(0, "app.started", Map.of(), PATIENCE);
            kiosk = kiosk(port);
            open.push(kiosk::close);
            items = items();
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    static ShiftHall start(Checkout checkout, Path folder) throws Exception {
        return new ShiftHall(checkout, folder);
    }

    /// As a supervisor makes one.
    private static void account(Path data) {
        StaffMain.run(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8)),
                List.of("add", CLERK, "clerk", "--data", data.toString()));
    }

    private static Program server(Checkout checkout, Path folder, Path data, int port)
            throws IOException {
        var jvm = checkout.virtualMachine("hall-server");
        var options = List.of("--demo", "--data", data.toString(), "--port", "" + port);
        var main = "cn.yimen.server.app.HallServerMain";
        return Program.start(
                checkout,
                new ProgramSpec("server", "hall-server", main, jvm, options, Map.of()),
                folder.resolve("logs"));
    }

    private Program desk(Checkout checkout, Path folder, int port) throws IOException {
        var options =
                List.of(
                        "--server",
                        "http://127.0.0.1:" + port,
                        "--window",
                        "3",
                        "--clerk",
                        CLERK,
                        "--device",
                        "D3");
        var jvm = checkout.virtualMachine("clerk-console");
        var environment = Map.of("DISPLAY", glass.display());
        var main = "cn.yimen.desk.app.DeskMain";
        return Program.start(
                checkout,
                new ProgramSpec("desk", "clerk-console", main, jvm, options, environment),
                folder.resolve("logs"));
    }

    private static HallClient kiosk(int port) {
        var quiet =
                new HallListener() {
                    @Override
                    public void changed(HallUpdate update) {
                        // The state is asked for where it is needed.
                    }

                    @Override
                    public void link(LinkState state) {
                        // Numbers are asked for until they are answered.
                    }
                };
        return HallClient.connect(
                HallClientConfig.of(URI.create("http://127.0.0.1:" + port), KIOSK),
                quiet,
                InstantSource.system(),
                new SplittableRandom());
    }

    private List<ItemCode> items() throws TimeoutException {
        return kiosk.catalogue()
                .join()
                .flatMap(known ->
                        known.items().stream().filter(item -> item.line().equals(LINE)).findFirst())
                .map(item -> List.of(item.code()))
                .orElseThrow(() -> new TimeoutException("the hall has no catalogue"));
    }

    XScreen glass() {
        return glass;
    }

    Program desk() {
        return desk;
    }

    HallState state() {
        return kiosk.state();
    }

    /// One more person with a number.
    void comes() throws TimeoutException {
        var ticket = ids.ticket();
        does(new TakeNumber(ticket, items, Optional.empty()));
        does(new ReportPrint(ticket, PrintResult.PRINTED, ""));
    }

    private void does(HallCommand command) throws TimeoutException {
        var envelope = new CommandEnvelope(ids.command(), KIOSK, command);
        var reply = kiosk.sendUntilAnswered(envelope, PATIENCE).join();
        if (!(reply instanceof Reply.Answered(CommandAnswer.Accepted _))) {
            throw new TimeoutException("nobody gets a number: " + reply);
        }
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
