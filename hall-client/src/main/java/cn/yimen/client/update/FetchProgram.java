package cn.yimen.client.update;

import cn.yimen.client.trust.Identity;
import cn.yimen.client.update.UpdateFetch.Outcome;
import cn.yimen.client.update.UpdateFetch.Places;
import cn.yimen.client.update.UpdateFetch.World;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.update.StateFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The program of an installed machine that fetches its releases. It runs as the machine's own
/// user, whose identity it shows, and may write into one directory only.
///
/// @param program `kiosk` or `display`
/// @param system `/`
/// @param log what became of it, for whoever reads the unit's journal
public record FetchProgram(String program, Path system, EventLog log) {

    /// It was refused, or was another: said in the log, nothing to try again.
    private static final int NOT_TAKEN = 4;

    private static final int CANNOT = 3;
    private static final Set<Outcome> BAD =
            Set.of(Outcome.REFUSED, Outcome.WRONG_BUNDLE, Outcome.NO_ROOM);

    public static FetchProgram of(String program) {
        var log = new EventLog(InstantSource.system(), System.out).with("program", program);
        return new FetchProgram(program, Path.of("/"), log);
    }

    /// @return the exit code: 0, 3 where it cannot work, 4 where nothing of it was taken
    public int run(List<URI> servers, Path identity) throws IOException {
        var trusted = system.resolve("etc/yimen/update-root.json");
        if (!Files.isReadable(trusted)) {
            return not("update.no-root", CANNOT);
        }
        return switch (Identity.read(identity, InstantSource.system())) {
            case Identity.Reading.Missing _ -> not("update.not-enrolled", 0);
            case Identity.Reading.Unusable _ -> not("update.identity-unusable", CANNOT);
            case Identity.Reading.Read(var own) -> {
                var root = Root.read(Files.readAllBytes(trusted));
                var result = fetch().run(servers, own, root);
                log.write(
                        "update." + word(result.outcome()),
                        Map.of("version", result.version(), "detail", result.detail()));
                yield BAD.contains(result.outcome()) ? NOT_TAKEN : 0;
            }
        };
    }

    private UpdateFetch fetch() {
        var slots = system.resolve("var/lib/yimen-slots").resolve(program);
        var packaged = system.resolve("usr/lib/yimen").resolve(program);
        return new UpdateFetch(
                new Places(program, slots.resolve("fetched"), new StateFile(packaged, slots)),
                new World(InstantSource.system(), new SecureRandom(), Thread::sleep),
                log);
    }

    private int not(String event, int code) {
        log.write(event);
        return code;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
