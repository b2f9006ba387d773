package cn.yimen.ui.voice;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where a machine keeps its clip packs.
///
/// @param packs one directory for each language that was installed
/// @param cache fallbacks that the machine made itself and can make again
public record PackShelf(Path packs, Path cache) {

    /// Counts up when the clips that a pack may hold change.
    private static final String FALLBACK = "voice-3-";

    private static final String EARLIER = ".earlier-";

    /// The shelf of this user: `$XDG_DATA_HOME/yimen/voice` and `$XDG_CACHE_HOME/yimen`.
    public static PackShelf ofUser() {
        return new PackShelf(
                home("XDG_DATA_HOME", ".local/share").resolve("yimen").resolve("voice"),
                home("XDG_CACHE_HOME", ".cache").resolve("yimen"));
    }

    private static Path home(String variable, String usual) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home")).resolve(usual));
    }

    /// The installed pack of a language; it may be incomplete.
    public Optional<Path> installed(SpokenLanguage language) {
        return Optional.of(packs.resolve(language.tag())).filter(Files::isDirectory);
    }

    /// The fallback of the engine's language, made now where it is not there yet.
    ///
    /// @throws SynthesiserTrouble where the engine is to blame
    public Path fallback(SynthesiserSource source) throws IOException {
        var made = cache.resolve(FALLBACK + source.language().tag());
        if (!Files.isDirectory(made)) {
            try (var engine = source.open()) {
                PackMaker.make(made, engine);
            } catch (FileAlreadyExistsException e) {
                letTheFasterWin(made, e);
            }
        }
        return made;
    }

    /// Another board of this machine may have made the same meanwhile.
    private static void letTheFasterWin(Path made, FileAlreadyExistsException e)
            throws FileAlreadyExistsException {
        if (!Files.isDirectory(made)) {
            throw e;
        }
    }

    Path draft() throws IOException {
        Files.createDirectories(packs);
        return Files.createTempDirectory(packs, ".draft-");
    }

    /// Takes a checked pack. Between the two moves there is a moment without one; a board reads its
    /// packs only when it starts.
    Path put(Path draft, SpokenLanguage language) throws IOException {
        var place = packs.resolve(language.tag());
        var earlier = packs.resolve(EARLIER + language.tag());
        Directories.delete(earlier);
        if (Files.exists(place)) {
            Files.move(place, earlier);
        }
        Files.move(draft, place);
        Directories.delete(earlier);
        return place;
    }
}
