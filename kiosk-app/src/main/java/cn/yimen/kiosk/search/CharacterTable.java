package cn.yimen.kiosk.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import net.sourceforge.pinyin4j.PinyinHelper;

/// How single characters are read: the table of pinyin4j, without the tree of a hash table for each
/// character that it makes of it (13 MB; this takes a third of one). May be used by several
/// threads.
public final class CharacterTable {

    private static final String TABLE = "/pinyindb/unicode_to_hanyu_pinyin.txt";
    private static final String UNREAD = "none0";

    private final String[] readings;

    private CharacterTable(String[] readings) {
        this.readings = readings;
    }

    private static final class BuiltIn {
        private static final CharacterTable TABLE = read();
    }

    public static CharacterTable builtIn() {
        return BuiltIn.TABLE;
    }

    /// Pinyin with the tone's number, the most usual first; ü is v. Empty for what is no Chinese
    /// character that the table knows.
    public List<String> of(char character) {
        var known = readings[character];
        return known == null ? List.of() : List.of(known.split(",", -1));
    }

    /// Lines like `4E01 (ding1,zheng1)`. Many characters are read alike: one text for them all.
    private static CharacterTable read() {
        var readings = new String[Character.MAX_VALUE + 1];
        var once = new HashMap<String, String>();
        var stream = Objects.requireNonNull(PinyinHelper.class.getResourceAsStream(TABLE), TABLE);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            lines.lines()
                    .map(line -> line.strip().split("[ ()]+", -1))
                    .filter(parts -> parts.length > 1 && !parts[1].equals(UNREAD))
                    .forEach(parts ->
                            readings[Integer.parseInt(parts[0], 16)] =
                                    once.computeIfAbsent(parts[1], all -> all.replace("u:", "v")));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the table of pinyin", e);
        }
        return new CharacterTable(readings);
    }
}
