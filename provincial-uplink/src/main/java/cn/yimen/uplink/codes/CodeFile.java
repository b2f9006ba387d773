package cn.yimen.uplink.codes;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads the codes of a province. Two are shipped; a file beside the configuration brings another.
///
/// ```
/// platform eastern          whose codes these are
/// like     national         tables that are not here are as there; without this line all are here
/// [handling] 办件类型        a table; what follows its name is for people
/// IMMEDIATE = 2             the contract's word, and its code both ways
/// KIOSK     > 1             outwards only: the province has no code of its own for it
/// ```
public final class CodeFile {

    public static final String NATIONAL = "national";

    /// Differs from [#NATIONAL]: 办件类型 the other way round, other channels of rating.
    public static final String EASTERN = "eastern";

    private static final List<String> SHIPPED = List.of(NATIONAL, EASTERN);

    private CodeFile() {}

    /// One that comes with the program.
    public static CodeMap shipped(String name) {
        return switch (read(name + ".codes", resource(name))) {
            case Reading.Read<CodeMap>(var map, _) -> map;
            case Reading.Unreadable<CodeMap>(var problems) ->
                    throw new IllegalStateException(problems.getFirst().toString());
        };
    }

    private static String resource(String name) {
        try (var in = CodeFile.class.getResourceAsStream(name + ".codes")) {
            if (in == null) {
                throw new IllegalArgumentException("no codes of " + name + " are shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the codes of " + name, e);
        }
    }

    public static Reading<CodeMap> read(Path file) {
        try {
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return read(file.getFileName().toString(), text.toString());
        } catch (CharacterCodingException e) {
            return unreadable(file, "is not UTF-8");
        } catch (IOException e) {
            return unreadable(file, "cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /// @param name stands in the problems' places
    public static Reading<CodeMap> read(String name, String text) {
        var sheet = new CodeSheet(name);
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            sheet.line(i + 1, lines.get(i));
        }
        return sheet.read(CodeFile::base);
    }

    private static Optional<CodeMap> base(String name) {
        return SHIPPED.contains(name) ? Optional.of(shipped(name)) : Optional.empty();
    }

    private static Reading<CodeMap> unreadable(Path file, String message) {
        return new Reading.Unreadable<>(List.of(new Problem(file.toString(), message)));
    }
}
