package cn.yimen.sandbox.app;

import cn.yimen.hall.config.Reading;
import cn.yimen.hall.log.EventLog;
import cn.yimen.sandbox.http.PlatformServer;
import cn.yimen.sandbox.http.PlatformServer.Doors;
import cn.yimen.sandbox.http.PlatformServer.Secured;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.sandbox.tls.Authority;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.CredentialsFile;
import io.javalin.util.JavalinException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.JdbiException;

/// Runs the reference platform until it is told to stop.
public final class SandboxMain {

    private static final int WRONG_USE = 2;
    private static final int CANNOT_START = 3;
    private static final String APP_KEY = "demo";

    /// Kept, or they would forget their levels. What Javalin would say of a failed start or request
    /// is said here.
    private static final Logger LIBRARIES = Logger.getLogger("");

    private static final Logger JAVALIN = Logger.getLogger("io.javalin");

    private SandboxMain() {}

    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.WARNING);
        JAVALIN.setLevel(Level.OFF);
        try {
            run(Options.of(List.of(arguments)));
        } catch (Options.Unusable e) {
            fail(WRONG_USE, e.getMessage() + "\n" + Options.USAGE);
        }
    }

    private static void run(Options options) {
        switch (credentials(options)) {
            case Reading.Read<Credentials>(var credentials, _) -> serve(options, credentials);
            case Reading.Unreadable<Credentials>(var problems) ->
                    fail(WRONG_USE, problems.getFirst().toString());
        }
    }

    private static Reading<Credentials> credentials(Options options) {
        return CredentialsFile.readOrCreate(options.key(), APP_KEY, new SecureRandom());
    }

    private static void serve(Options options, Credentials credentials) {
        var clock = InstantSource.system();
        var log = new EventLog(clock, utf8(FileDescriptor.out));
        try {
            Files.createDirectories(options.data());
            var ledger = Ledger.open(options.data().resolve("ledger.db"));
            var around = new PlatformServer.Surroundings(clock, new SecureRandom(), log);
            var doors = new Doors(options.port(), secured(options, clock.instant()));
            var server = PlatformServer.start(ledger, credentials, doors, around);
            Files.writeString(options.data().resolve("seal-roots.pem"), server.sealRoots());
            Files.writeString(options.data().resolve("booking-keys.pem"), server.bookingKey());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            log.write("ready", Map.of("port", server.port()));
            server.securedPort()
                    .ifPresent(port -> log.write("ready.secured", Map.of("port", port)));
        } catch (IOException | JdbiException e) {
            fail(
                    CANNOT_START,
                    "the ledger or the authority in "
                            + options.data()
                            + " cannot be opened: "
                            + e.getMessage());
        } catch (JavalinException e) {
            fail(
                    CANNOT_START,
                    "a port cannot be used; is another platform running? Choose others with"
                            + " --port and --tls-port.");
        }
    }

    private static Optional<Secured> secured(Options options, Instant now) throws IOException {
        if (options.securedPort().isEmpty()) {
            return Optional.empty();
        }
        var authority = Authority.openOrCreate(options.data(), now);
        return Optional.of(new Secured(options.securedPort().getAsInt(), authority));
    }

    private static PrintStream utf8(FileDescriptor where) {
        return new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }

    private static void fail(int code, String why) {
        utf8(FileDescriptor.err).println("platform-sandbox: " + why);
        System.exit(code);
    }
}
