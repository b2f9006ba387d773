package cn.yimen.server.app;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.CatalogueFile;
import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.supervisor.ServiceWatch;
import cn.yimen.server.writer.Recovery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts the hall server from the command line. Exit code 2: the command line or a file is wrong;
/// 3: it cannot start here.
public final class HallServerMain {

    private static final int WRONG_USAGE = 2;
    private static final int CANNOT_START = 3;
    private static final String DEMO = "/cn/yimen/hall/demo/";

    private HallServerMain() {}

    /// Its warnings repeat what strangers sent, word by word. Held here, for the logging of Java
    /// forgets levels of loggers that nobody holds.
    private static final Logger HTTP = Logger.getLogger("org.eclipse.jetty");

    public static void main(String... arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        HTTP.setLevel(Level.SEVERE);
        switch (Start.of(arguments)) {
            case Reading.Read<Start>(var start, var _) when start.asksForHelp() ->
                    System.out.println(Options.KNOWN.help());
            case Reading.Read<Start>(var start, var _) -> read(start);
            case Reading.Unreadable<Start> not -> exit(WRONG_USAGE, not.sentence());
        }
    }

    private static void read(Start start) {
        switch (Options.read(start)) {
            case Reading.Unreadable<Options> not -> exit(WRONG_USAGE, not.sentence());
            case Reading.Read<Options> read -> run(read.value(), start.onlyChecked());
        }
    }

    private static void run(Options options, boolean onlyChecked) {
        Recovery.rehearse();
        var log = new EventLog(Clock.systemUTC(), System.out);
        options.packs().tell(log);
        var config = config(options);
        var hall =
                config.then(layout ->
                        catalogue(options, layout).then(items -> sound(layout, items, log)));
        switch (hall) {
            case Reading.Unreadable<HallServer.Hall> unreadable ->
                    exit(WRONG_USAGE, unreadable.sentence());
            case Reading.Read<HallServer.Hall> read -> {
                read.warnings().forEach(System.err::println);
                if (!onlyChecked) {
                    start(options, read.value());
                }
            }
        }
    }

    private static void start(Options options, HallServer.Hall hall) {
        var manager = serviceWatch();
        switch (HallServer.start(options.settings(), hall)) {
            case Starting.NotStarted not -> exit(CANNOT_START, not.sentence());
            case Starting.Started started -> {
                var server = started.server();
                options.acceptedDay().ifPresent(day -> server.accept(day, hall));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, hall.log())));
                hall.log()
                        .write(
                                "ready",
                                Map.of("port", server.port(), "millis", sinceStart().toMillis()));
                manager.join()
                        .map(watch -> Pulse.start(watch, server::isWorking))
                        .ifPresent(server::push);
            }
        }
    }

    /// Finding the system's functions takes a while, which is spent beside the journal's opening:
    /// whoever waits for the server hears of it the sooner.
    private static CompletableFuture<Optional<ServiceWatch>> serviceWatch() {
        return CompletableFuture.supplyAsync(
                () -> ServiceWatch.of(System.getenv()),
                work -> Thread.ofPlatform().name("service-watch").daemon().start(work));
    }

    private static void stop(HallServer server, EventLog log) {
        server.close();
        log.write("stopped");
    }

    private static Duration sinceStart() {
        var now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }

    private static Reading<HallServer.Hall> sound(
            HallConfig config, Catalogue catalogue, EventLog log) {
        return new Reading.Read<>(
                new HallServer.Hall(config, catalogue, Clock.systemUTC(), log), List.of());
    }

    private static Reading<HallConfig> config(Options options) {
        return options.layout()
                .map(layout -> ConfigFile.read(layout.config()))
                .orElseGet(() -> ConfigFile.read("hall.yaml", demo("hall.yaml")));
    }

    private static Reading<Catalogue> catalogue(Options options, HallConfig config) {
        return options.layout()
                .map(layout -> CatalogueFile.read(layout.catalogue(), config))
                .orElseGet(
                        () -> CatalogueFile.read("catalogue.json", demo("catalogue.json"), config));
    }

    private static byte[] demo(String name) {
        try (var stream = HallConfig.class.getResourceAsStream(DEMO + name)) {
            if (stream == null) {
                throw new IllegalStateException("the demo's " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the demo's " + name, e);
        }
    }

    private static void exit(int code, String sentence) {
        System.err.println(sentence);
        System.exit(code);
    }
}
