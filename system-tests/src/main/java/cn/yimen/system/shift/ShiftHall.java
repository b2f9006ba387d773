package cn.yimen.system.shift;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.server.staff.StaffMain;
import cn.yimen.system.hall.BareHall;
import cn.yimen.system.hall.Watcher;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.XScreen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// A hall with accounts, its server and the desk of window 3 as processes, and people who take
/// numbers. Used by one thread.
final class ShiftHall implements AutoCloseable {

    static final String CLERK = "0317";
    static final String PASSWORD = "window-3 opens";
    static final Duration PATIENCE = BareHall.PATIENCE;

    private static final WindowId ELSEWHERE = new WindowId("4");
    private static final LineId LINE = new LineId("A");
    private static final DeviceId KIOSK = new DeviceId("K1");
    private static final DeviceId OTHER_DESK = new DeviceId("D4");
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 720;

    private final BareHall hall;
    private final XScreen glass;
    private final Program desk;
    private final Watcher kiosk;
    private final Watcher otherDesk;
    private final List<ItemCode> items;

    private ShiftHall(BareHall hall) throws Exception {
        this.hall = hall;
        try {
            glass = hall.glass(WIDTH, HEIGHT);
            desk = startDesk();
            desk.await(0, "app.started", Map.of(), PATIENCE);
            kiosk = hall.watcher(DeviceRole.KIOSK, KIOSK);
            otherDesk = hall.watcher(DeviceRole.DESK, OTHER_DESK);
            items = items();
        } catch (Exception e) {
            hall.close();
            throw e;
        }
    }

    static ShiftHall start(Checkout checkout, Path folder) throws Exception {
        account(BareHall.serverData(folder));
        return new ShiftHall(BareHall.open(checkout, folder));
    }

    /// As a supervisor makes one.
    private static void account(Path data) {
        StaffMain.run(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8)),
                List.of("add", CLERK, "clerk", "--data", data.toString()));
    }

    private Program startDesk() throws IOException {
        var options =
                List.of(
                        "--server",
                        hall.address().toString(),
                        "--window",
                        "3",
                        "--clerk",
                        CLERK,
                        "--device",
                        "D3",
                        "--identity",
                        hall.identities().of(DeviceRole.DESK, "D3").toString());
        return hall.screen("clerk-console", "cn.yimen.desk.app.DeskMain", options, glass);
    }

    private List<ItemCode> items() throws TimeoutException {
        return kiosk.catalogue().items().stream()
                .filter(item -> item.line().equals(LINE))
                .findFirst()
                .map(item -> List.of(item.code()))
                .orElseThrow(() -> new TimeoutException("nothing is done in line " + LINE));
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
        var ticket = kiosk.ids().ticket();
        kiosk.does(new TakeNumber(ticket, items, Optional.empty()), PATIENCE);
        kiosk.does(new ReportPrint(ticket, PrintResult.PRINTED, ""), PATIENCE);
    }

    /// The clerk forgot to leave another window.
    void sitsElsewhere() throws TimeoutException {
        otherDesk.signIn(new ClerkId(CLERK), PASSWORD);
        otherDesk.does(new OpenWindow(ELSEWHERE, new ClerkId(CLERK)), PATIENCE);
    }

    void leavesTheOther() throws TimeoutException {
        otherDesk.does(new CloseWindow(ELSEWHERE, new ClerkId(CLERK)), PATIENCE);
    }

    @Override
    public void close() throws IOException {
        hall.close();
    }
}
