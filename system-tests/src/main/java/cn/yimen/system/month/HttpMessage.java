package cn.yimen.system.month;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where one HTTP/1.1 message ends and the next begins (RFC 9112 § 6): by its length, or in chunks.
final class HttpMessage {

    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)");
    private static final String CHUNKED = "\r\ntransfer-encoding: chunked";

    private HttpMessage() {}

    /// Head and body as they came; empty where the other end has hung up.
    static Optional<byte[]> read(InputStream in) throws IOException {
        var message = new ByteArrayOutputStream(4096);
        if (!head(in, message)) {
            return Optional.empty();
        }
        var head = message.toString(StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        var length = LENGTH.matcher(head);
        if (length.find()) {
            exactly(in, Integer.parseInt(length.group(1)), message);
        } else if (head.contains(CHUNKED)) {
            chunks(in, message);
        }
        return Optional.of(message.toByteArray());
    }

    private static boolean head(InputStream in, ByteArrayOutputStream message) throws IOException {
        int last = 0;
        while (last != 0x0D0A0D0A) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            message.write(next);
            last = last << 8 | next;
        }
        return true;
    }

    private static void exactly(InputStream in, int length, ByteArrayOutputStream message)
            throws IOException {
        var body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("in the middle of a message");
        }
        message.write(body);
    }

    private static void chunks(InputStream in, ByteArrayOutputStream message) throws IOException {
        int size = -1;
        while (size != 0) {
            var line = line(in);
            message.write(line.getBytes(StandardCharsets.ISO_8859_1));
            size = Integer.parseInt(line.strip(), 16);
            exactly(in, size + 2, message);
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        while (line.isEmpty() || line.charAt(line.length() - 1) != '\n') {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("in the middle of a chunk");
            }
            line.append((char) next);
        }
        return line.toString();
    }
}
