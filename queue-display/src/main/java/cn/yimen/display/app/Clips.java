package cn.yimen.display.app;

import cn.yimen.device.Readiness;
import cn.yimen.display.app.Loudspeaker.Condition;
import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.EspeakNg;
import cn.yimen.ui.voice.PackMaker;
import cn.yimen.ui.voice.PackReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The clips that the board speaks with, and whether they suffice.
record Clips(ClipPack pack, Condition condition) {

    private static final String FALLBACK = "voice-zh-CN-1";

    /// @param pack a pack of the hall's own; empty for the one made from the synthesiser
    static Clips load(Optional<Path> pack) {
        try {
            return of(ClipPack.read(pack.isPresent() ? pack.get() : fallback()));
        } catch (IOException _) {
            return none("NO_SYNTHESISER");
        }
    }

    private static Clips of(PackReading reading) {
        return switch (reading) {
            case PackReading.Complete complete ->
                    new Clips(complete.pack(), new Condition(Readiness.READY, List.of()));
            case PackReading.Incomplete part ->
                    new Clips(part.pack(), new Condition(Readiness.DEGRADED, faults(part)));
            case PackReading.Unreadable _ -> none("PACK_UNREADABLE");
        };
    }

    private static List<String> faults(PackReading.Incomplete part) {
        return part.missing().stream()
                .map(name -> "NO_CLIP_" + name.toUpperCase(Locale.ROOT))
                .toList();
    }

    private static Clips none(String fault) {
        return new Clips(
                new ClipPack(ClipPack.MANDARIN, Map.of()),
                new Condition(Readiness.FAILED, List.of(fault)));
    }

    /// Made once for a user of this machine, beside other caches.
    private static Path fallback() throws IOException {
        var directory = cache().resolve("yimen").resolve(FALLBACK);
        if (!Files.exists(directory)) {
            try (var engine = EspeakNg.open()) {
                PackMaker.make(directory, engine);
            }
        }
        return directory;
    }

    private static Path cache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
    }
}
