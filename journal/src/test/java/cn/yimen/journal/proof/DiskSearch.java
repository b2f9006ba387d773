package cn.yimen.journal.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/// Looks through every byte of every file below some directories for values in every form in which
/// a program could have left them there.
public final class DiskSearch {

    private static final int BEGINNING = 4;
    private static final int BYTE = 0xff;

    private final Map<String, byte[]> patterns = new TreeMap<>();
    private final Map<Integer, List<String>> beginnings = new HashMap<>();

    public DiskSearch text(String name, String text) {
        for (var charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("GB18030"))) {
            bytes(name + " in " + charset, text.getBytes(charset));
        }
        return this;
    }

    /// Plain, in hexadecimal of either case, and in Base64 however it is aligned.
    public DiskSearch bytes(String name, byte[] bytes) {
        put(name, bytes);
        var hex = HexFormat.of();
        ascii(name + ", hex", hex.formatHex(bytes));
        ascii(name + ", HEX", hex.withUpperCase().formatHex(bytes));
        for (int offset = 0; offset < 3; offset++) {
            ascii(name + ", base64 at " + offset, base64(bytes, offset));
        }
        return this;
    }

    /// In this form only.
    public DiskSearch exactly(String name, byte[] bytes) {
        return put(name, bytes);
    }

    private void ascii(String name, String text) {
        put(name, text.getBytes(StandardCharsets.US_ASCII));
    }

    /// What of the Base64 does not depend on what stands before and after.
    private static String base64(byte[] bytes, int offset) {
        var shifted = new ByteArrayOutputStream();
        shifted.writeBytes(new byte[offset]);
        shifted.writeBytes(bytes);
        var text = Base64.getEncoder().withoutPadding().encodeToString(shifted.toByteArray());
        int sure = (offset + bytes.length) / 3 * 4;
        return text.substring(offset == 0 ? 0 : 4, sure);
    }

    /// @return "pattern in file" of everything that is there
    public List<String> in(Path... directories) {
        var found = new ArrayList<String>();
        for (var directory : directories) {
            try (var files = Files.walk(directory)) {
                files.filter(Files::isRegularFile).forEach(file -> look(file, found));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /// Every place of the file is looked up among the beginnings of what is searched for: however
    /// many that are, a file is read once.
    private void look(Path file, List<String> found) {
        var content = read(file);
        var seen = new TreeSet<String>();
        for (int at = 0; at + BEGINNING <= content.length; at++) {
            var candidates = beginnings.get(beginning(content, at));
            if (candidates != null) {
                for (var name : candidates) {
                    if (isAt(content, at, pattern(name))) {
                        seen.add(name);
                    }
                }
            }
        }
        seen.forEach(name -> found.add(name + " in " + file.getFileName()));
    }

    private byte[] pattern(String name) {
        return Objects.requireNonNull(patterns.get(name));
    }

    private static boolean isAt(byte[] content, int at, byte[] pattern) {
        int end = at + pattern.length;
        return end <= content.length && Arrays.equals(content, at, end, pattern, 0, pattern.length);
    }

    private static int beginning(byte[] bytes, int at) {
        return ((bytes[at] & BYTE) << 24)
                | ((bytes[at + 1] & BYTE) << 16)
                | ((bytes[at + 2] & BYTE) << 8)
                | (bytes[at + 3] & BYTE);
    }

    private DiskSearch put(String name, byte[] pattern) {
        if (pattern.length < BEGINNING) {
            throw new IllegalArgumentException(name + " is too short to be searched for");
        }
        patterns.put(name, pattern);
        beginnings.computeIfAbsent(beginning(pattern, 0), _ -> new ArrayList<>()).add(name);
        return this;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
