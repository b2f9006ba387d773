package cn.yimen.system.attack;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.log.EventLog;
import cn.yimen.server.app.HallServer;
import cn.yimen.server.app.ServerSettings;
import cn.yimen.server.app.Starting;
import cn.yimen.server.http.HttpSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// A hall server that is reached over the network, behind its own authority: what a hostile machine
/// in the same room finds.
public final class RoomMain {

    private RoomMain() {}

    /// @param arguments address, port, directory
    public static void main(String... arguments) throws InterruptedException {
        var clock = InstantSource.system();
        var log = new EventLog(clock, System.out);
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
}
