package cn.yimen.server.app;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.KeyFile;
import cn.yimen.journal.PostgresJournals;
import cn.yimen.journal.PostgresJournals.Connecting;
import cn.yimen.server.city.CityServer;
import cn.yimen.server.http.Link;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.trust.HallAuthority;
import cn.yimen.server.trust.TrustDesk;
import java.net.BindException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts one of a city's servers from the command line. Exit code 2: the command line or a file is
/// wrong; 3: it cannot start here.
public final class CityServerMain {

    private static final int WRONG_USAGE = 2;
    private static final int CANNOT_START = 3;
    private static final String HMAC = "HmacSHA256";

    /// Under whose name a city's servers show themselves; no hall is called so.
    private static final HallId CITY = new HallId("city");

    private CityServerMain() {}

    public static void main(String... arguments) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        switch (CityOptions.parse(arguments)) {
            case CityOptions.Parsed.Wrong wrong ->
                    exit(WRONG_USAGE, wrong.sentence() + "\n" + CityOptions.USAGE);
            case CityOptions.Parsed.Sound sound when sound.options().makesKeys() ->
                    makeKeys(sound.options());
            case CityOptions.Parsed.Sound sound -> connect(sound.options());
        }
    }

    /// Once for the whole city, and then copied to every server: what one of them seals the others
    /// must be able to read.
    private static void makeKeys(CityOptions options) {
        var random = new SecureRandom();
        var keys =
                List.of(
                        KeyFile.readOrMake(options.postgres().key(), "AES", random),
                        KeyFile.readOrMake(options.keys().resolve("server.key"), HMAC, random));
        for (var key : keys) {
            if (key instanceof KeyFile.Reading.Unusable unusable) {
                exit(WRONG_USAGE, "The keys cannot be made: " + unusable.why());
            }
        }
        var made = HallAuthority.openOrMake(options.keys(), CITY, Clock.systemUTC(), random);
        if (made instanceof HallAuthority.Opening.Unusable unusable) {
            exit(WRONG_USAGE, "The authority cannot be made: " + unusable.why());
        }
    }

    /// What the servers of a city have in common.
    private record Secrets(ServerKeys keys, HallAuthority authority, SecureRandom random) {

        Link link(EventLog log) {
            return new Link.Secured(new TrustDesk(authority, random, Clock.systemUTC(), log));
        }
    }

    private static void connect(CityOptions options) {
        switch (KeyFile.read(options.keys().resolve("server.key"), HMAC)) {
            case KeyFile.Reading.Unusable unusable ->
                    exit(WRONG_USAGE, "The server's key cannot be used: " + unusable.why());
            case KeyFile.Reading.Read read -> connect(options, new ServerKeys(read.key()));
        }
    }

    private static void connect(CityOptions options, ServerKeys keys) {
        var random = new SecureRandom();
        switch (HallAuthority.open(options.keys(), Clock.systemUTC(), random)) {
            case HallAuthority.Opening.Opened(var authority) ->
                    connect(options, new Secrets(keys, authority, random));
            case HallAuthority.Opening.Missing _ ->
                    exit(
                            WRONG_USAGE,
                            "There is no authority in "
                                    + options.keys()
                                    + ". Make it with --make-keys, and copy it to every server.");
            case HallAuthority.Opening.Unusable not ->
                    exit(WRONG_USAGE, "The authority cannot be used: " + not.why());
        }
    }

    private static void connect(CityOptions options, Secrets secrets) {
        var log = new EventLog(Clock.systemUTC(), System.out);
        switch (PostgresJournals.connect(options.postgres())) {
            case Connecting.NotConnected not ->
                    exit(CANNOT_START, JournalSentence.of(not.trouble(), not.detail()));
            case Connecting.Connected connected -> {
                log.write("postgres.connected", Map.of("standby", connected.hasStandby()));
                start(options, connected.journals(), secrets, log);
            }
        }
    }

    private static void start(
            CityOptions options, PostgresJournals journals, Secrets secrets, EventLog log) {
        var around =
                new CityServer.Around(
                        journals, secrets.keys(), secrets.link(log), Clock.systemUTC(), log);
        var server = new CityServer(options.city(), around);
        try {
            server.start();
        } catch (BindException taken) {
            exit(CANNOT_START, "The port is taken by another program. Choose another with --port.");
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, log)));
        log.write("ready", Map.of("port", server.port()));
    }

    private static void stop(CityServer server, EventLog log) {
        server.close();
        log.write("stopped");
    }

    private static void exit(int code, String sentence) {
        System.err.println(sentence);
        System.exit(code);
    }
}
