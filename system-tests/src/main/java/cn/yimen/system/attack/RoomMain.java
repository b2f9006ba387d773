package cn.yimen.system.attack;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.log.EventLog;
import cn.yimen.server.app.HallServer;
import cn.yimen.server.app.ServerSettings;
import cn.yimen.server.app.Starting;
import cn.yimen.server.http.HttpSettings;
import cn.yimen.server.staff.StaffMain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A hall server that is reached over the network, behind its own authority: what a hostile machine
/// in the same room finds.
public final class RoomMain {

    /// Somebody who works here.
    static final String STAFF = "0317";

    private static final String PASSWORD = "Yellow-crane-62";

    private RoomMain() {}

    /// @param arguments address, port, directory
    public static void main(String... arguments) throws InterruptedException, IOException {
        var clock = InstantSource.system();
        var log = new EventLog(clock, System.out);
        account(Path.of(arguments[2]));
        var patience = Duration.ofSeconds(5);
        var settings =
                new ServerSettings(
                        Path.of(arguments[2]),
                        new HttpSettings(arguments[0], Integer.parseInt(arguments[1]), patience),
                        ServerSettings.Security.MUTUAL_TLS,
                        Optional.empty());
        var hall = new HallServer.Hall(DemoHall.config(), DemoHall.catalogue(), clock, log);
        switch (HallServer.start(settings, hall)) {
            case Starting.Started started -> {
                log.write("room.ready", Map.of("port", started.server().port()));
                Thread.currentThread().join();
            }
            case Starting.NotStarted not -> {
                System.err.println(not.sentence());
                System.exit(1);
            }
        }
    }

    private static void account(Path data) throws IOException {
        Files.createDirectories(data);
        var typed = new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
        var said = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var words = List.of("add", STAFF, "clerk", "--data", data.toString());
        int ended = StaffMain.run(said, typed, words);
        if (ended != StaffMain.DONE) {
            throw new IOException("no account: " + ended);
        }
    }
}
