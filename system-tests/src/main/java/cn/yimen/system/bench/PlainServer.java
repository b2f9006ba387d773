package cn.yimen.system.bench;

import cn.yimen.hall.config.CatalogueFile;
import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.log.EventLog;
import cn.yimen.server.app.HallServer;
import cn.yimen.server.app.ServerSettings;
import cn.yimen.server.app.Starting;
import cn.yimen.server.http.HttpSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// The hall server for the bench's own hands, which write bytes and not TLS: on loopback, in clear.
/// No hall starts it so.
public final class PlainServer {

    private PlainServer() {}

    /// @param arguments the configuration, the catalogue, the data directory
    public static void main(String... arguments) {
        var log = new EventLog(Clock.systemUTC(), System.out);
        var config = sound(ConfigFile.read(Path.of(arguments[0])));
        var catalogue = sound(CatalogueFile.read(Path.of(arguments[1]), config));
        var settings =
                new ServerSettings(
                        Path.of(arguments[2]), HttpSettings.loopback(0), Optional.empty());
        var hall = new HallServer.Hall(config, catalogue, Clock.systemUTC(), log);
        switch (HallServer.start(settings, hall)) {
            case Starting.NotStarted not -> throw new IllegalStateException(not.sentence());
            case Starting.Started started -> {
                var server = started.server();
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                log.write("ready", Map.of("port", server.port()));
            }
        }
    }

    private static <T> T sound(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T> read -> read.value();
            case Reading.Unreadable<T> not -> throw new IllegalStateException(not.sentence());
        };
    }
}
