package cn.yimen.server.watch;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Where alarms go besides the hall's screens: `alarm-hook.json` beside the journal, read anew with
/// every alarm, so that a change counts at once. It holds a key: others must not read it.
///
/// ```
/// {"url": "https://duty.example.gov.cn/alarms", "key": "at least 32 characters"}
/// ```
record HookFile(Path file) {

    private static final int SHORTEST_KEY = 32;
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /// What was found there.
    sealed interface Looked {

        /// Nobody outside wants to know.
        record None() implements Looked {}

        record Found(Hook hook) implements Looked {}

        /// @param why for the log, without the key
        record Unsound(String why) implements Looked {}
    }

    /// @param key under which what is sent is signed
    record Hook(URI url, String key) {

        @Override
        public String toString() {
            return "Hook[" + url + "]";
        }
    }

    /// What keeps the hall from telling its alarms to the program that is named here.
    static Optional<String> flaw(Path data) {
        return HookFile.in(data).look() instanceof Looked.Unsound unsound
                ? Optional.of(unsound.why())
                : Optional.empty();
    }

    static HookFile in(Path data) {
        return new HookFile(data.resolve("alarm-hook.json"));
    }

    Looked look() {
        try {
            if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                return new Looked.Unsound("others can read it; chmod 600 it");
            }
            var hook = WireJson.read(Files.readString(file), Hook.class);
            return flaw(hook).<Looked>map(Looked.Unsound::new).orElse(new Looked.Found(hook));
        } catch (NoSuchFileException nobody) {
            return new Looked.None();
        } catch (IOException e) {
            return new Looked.Unsound("cannot be read: " + e.getClass().getSimpleName());
        } catch (MalformedMessage e) {
            return new Looked.Unsound(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> flaw(Hook hook) {
        var scheme = Optional.ofNullable(hook.url().getScheme()).orElse("");
        if (hook.url().getHost() == null || !scheme.matches("https?")) {
            return Optional.of("url is no address");
        }
        return hook.key().length() < SHORTEST_KEY
                ? Optional.of("key has fewer than " + SHORTEST_KEY + " characters")
                : Optional.empty();
    }
}
