package cn.yimen.system.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.desk.desk.Access;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.log.EventLog;
import cn.yimen.server.app.HallServer;
import cn.yimen.server.app.ServerSettings;
import cn.yimen.server.app.Starting;
import cn.yimen.server.http.HttpSettings;
import cn.yimen.server.staff.StaffMain;
import cn.yimen.ui.host.UiThread;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/// A hall with accounts: a real server, somebody who follows it, and hands that work real windows.
final class StaffHall implements AutoCloseable {

    static final InstantSource CLOCK = InstantSource.system();
    static final Duration LIMIT = Duration.ofSeconds(40);
    static final String PASSWORD = "window-3 opens";
    static final ClerkId CLERK = new ClerkId("0317");
    static final ClerkId MANAGER = new ClerkId("0001");
    static final ClerkId GUIDE = new ClerkId("0500");

    final EventLog log = new EventLog(CLOCK, new PrintStream(OutputStream.nullOutputStream()));
    final List<HallEvent> heard = new CopyOnWriteArrayList<>();
    final UiThread ui = UiThread.start();
    final HallClient eye;
    private final Path folder;
    private final HallServer server;

    StaffHall(Path folder) {
        this.folder = folder;
        account(CLERK, "clerk");
        account(MANAGER, "supervisor");
        account(GUIDE, "guide");
        var settings = new ServerSettings(folder, HttpSettings.loopback(0), Optional.empty());
        var hall = new HallServer.Hall(DemoHall.config(), DemoHall.catalogue(), CLOCK, log);
        server =
                switch (HallServer.start(settings, hall)) {
                    case Starting.Started started -> started.server();
                    case Starting.NotStarted not -> throw new AssertionError(not.sentence());
                };
        eye = client("D1");
    }

    @Override
    public void close() {
        eye.close();
        server.close();
    }

    private void account(ClerkId who, String role) {
        StaffMain.run(
                new PrintStream(OutputStream.nullOutputStream()),
                new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8)),
                List.of("add", who.value(), role, "--data", folder.toString()));
    }

    private HallClient client(String device) {
        return HallClient.connect(
                HallClientConfig.of(URI.create(address()), new DeviceId(device)),
                new HallListener() {
                    @Override
                    public void changed(HallUpdate update) {
                        update.events().stream().map(Recorded::event).forEach(heard::add);
                    }

                    @Override
                    public void link(LinkState state) {
                        // What is asked is asked until it is answered.
                    }
                },
                CLOCK,
                new SplittableRandom());
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    void signIn(Scene scene, ClerkId who, Supplier<Access> entrance) {
        await(() -> entrance.get() instanceof Access.Out);
        write(scene, "enter-number", who.value());
        write(scene, "enter-password", PASSWORD);
        touch(scene, "enter-go");
        await(() -> entrance.get() instanceof Access.In);
    }

    /// Waits for the key to be there and ready, as a person would.
    void touch(Scene scene, String key) {
        await(() -> ui.ask(() -> scene.lookup("#" + key) instanceof Button b && !b.isDisabled()));
        ui.ask(() -> {
            ((Button) Objects.requireNonNull(scene.lookup("#" + key))).fire();
            return true;
        });
    }

    void write(Scene scene, String field, String words) {
        await(() -> ui.ask(() -> scene.lookup("#" + field) instanceof TextField));
        ui.ask(() -> {
            ((TextField) Objects.requireNonNull(scene.lookup("#" + field))).setText(words);
            return true;
        });
    }

    static void await(BooleanSupplier wanted) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
