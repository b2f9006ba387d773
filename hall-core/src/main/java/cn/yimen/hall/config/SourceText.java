package cn.yimen.hall.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// A file's text, decoded strictly: a byte that is not UTF-8 is a problem with its line, never a
/// replacement character on somebody's screen.
///
/// @param file its name as problems say it
record SourceText(String file, String text) {

    private static final int LARGEST_BYTES = 32 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static Reading<SourceText> read(Path path) {
        try {
            if (Files.size(path) > LARGEST_BYTES) {
                return unreadable(path.toString(), "larger than 32 MB");
            }
            return decode(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return unreadable(path.toString(), "there is no such file");
        } catch (IOException e) {
            return unreadable(path.toString(), "cannot be read: " + e.getMessage());
        }
    }

    static Reading<SourceText> decode(String file, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (decoder.decode(in, out, true).isError()) {
            return unreadable(
                    file + ":" + lineOf(bytes, in.position()),
                    "this line is not UTF-8; save the file as UTF-8");
        }
        var text = out.flip().toString();
        return new Reading.Read<>(
                new SourceText(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text),
                List.of());
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static <T> Reading<T> unreadable(String place, String message) {
        return new Reading.Unreadable<>(List.of(new Problem(place, message)));
    }
}
