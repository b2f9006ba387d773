package cn.yimen.device.printer;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import cn.yimen.device.printer.ProfileReading.Flaw;
import cn.yimen.device.printer.ProfileReading.Flawed;
import cn.yimen.device.printer.ProfileReading.Whole;
import cn.yimen.device.printer.ProfileReading.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The known models: those that come with the program, and those that a technician lays beside it
/// as `<name>.properties`. A technician's file goes before ours of the same name.
public final class PrinterProfiles {

    private static final Map<String, PrinterProfile> BUILT_IN =
            Stream.of("generic-80", "generic-58", "clone-80", "clone-58", "one-way-80", "epson-80")
                    .collect(toUnmodifiableMap(identity(), PrinterProfiles::ours));

    private PrinterProfiles() {}

    public static Map<String, PrinterProfile> builtIn() {
        return BUILT_IN;
    }

    /// @param name one of those that come with the program
    public static PrinterProfile builtIn(String name) {
        return Optional.ofNullable(BUILT_IN.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no profile " + name));
    }

    private static PrinterProfile ours(String name) {
        var file = PrinterProfiles.class.getResourceAsStream("profiles/" + name + ".properties");
        if (file == null) {
            throw new IllegalArgumentException("no profile " + name);
        }
        try (file) {
            return switch (read(file)) {
                case Whole(PrinterProfile profile) -> profile;
                case Flawed(List<Flaw> flaws) -> throw new IllegalStateException(name + flaws);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException("reading profile " + name, broken);
        }
    }

    /// A model by name.
    ///
    /// @param folder where the technician's own profiles lie; it need not exist
    public static ProfileReading named(String name, Path folder) {
        Path own = folder.resolve(name + ".properties").normalize();
        if (own.startsWith(folder.normalize()) && Files.isRegularFile(own)) {
            return read(own);
        }
        return Optional.ofNullable(BUILT_IN.get(name))
                .<ProfileReading>map(Whole::new)
                .orElseGet(() -> new Flawed(List.of(new Flaw("profile", name, Why.UNKNOWN_WORD))));
    }

    private static ProfileReading read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes);
        } catch (IOException broken) {
            return new Flawed(
                    List.of(new Flaw(file.toString(), broken.toString(), Why.UNREADABLE_FILE)));
        }
    }

    private static ProfileReading read(InputStream bytes) throws IOException {
        return ProfileFile.read(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
}
