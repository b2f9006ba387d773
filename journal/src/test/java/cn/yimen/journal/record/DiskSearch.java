package cn.yimen.journal.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Looks through every byte of every file below some directories for values in every form in which
/// a program could have left them there.
final class DiskSearch {

    private final Map<String, byte[]> patterns = new TreeMap<>();

    DiskSearch text(String name, String text) {
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
    DiskSearch bytes(String name, byte[] bytes) {
        patterns.put(name, bytes);
        var hex = HexFormat.of();
        ascii(name + ", hex", hex.formatHex(bytes));
        ascii(name + ", HEX", hex.withUpperCase().formatHex(bytes));
        for (int offset = 0; offset < 3; offset++) {
            ascii(name + ", base64 at " + offset, base64(bytes, offset));
        }
        return this;
    }

    /// In this form only.
    DiskSearch exactly(String name, byte[] bytes) {
        patterns.put(name, bytes);
        return this;
    }

    private void ascii(String name, String text) {
        patterns.put(name, text.getBytes(StandardCharsets.US_ASCII));
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
    List<String> in(Path... directories) {
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

    private void look(Path file, List<String> found) {
        var content = read(file);
        patterns.forEach((name, pattern) -> {
            if (content.contains(latin1(pattern))) {
                found.add(name + " in " + file.getFileName());
            }
        });
    }

    /// Each byte a character, so that the platform's own search serves.
    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String read(Path file) {
        try {
            return latin1(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
