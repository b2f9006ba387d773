package cn.yimen.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/// What came with a request, bounded in kind, size and time: a body that drips, byte by byte, would
/// otherwise hold its place for hours.
sealed interface Body {

    /// All of it, as it came.
    final class Whole implements Body {

        private final byte[] bytes;

        private Whole(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }

        /// @throws CharacterCodingException where it is no UTF-8: a guess would be kept for ever
        String text() throws CharacterCodingException {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        }
    }

    /// Nobody reads it on.
    record Unwanted(Answer answer) implements Body {}

    static Body message(Request request) throws IOException {
        return new Reader(request, Reader.MESSAGE, 64 * 1024).read();
    }

    /// A form of a page without scripts.
    static Body form(Request request) throws IOException {
        return new Reader(request, Set.of("application/x-www-form-urlencoded"), 8 * 1024).read();
    }

    /// A whole hall's layout.
    static Body layout(Request request) throws IOException {
        return new Reader(request, Reader.LAYOUT, 1 << 20).read();
    }

    /// @param kinds of content that are read; a caller need not name its own
    record Reader(Request request, Set<String> kinds, int largest) {

        private static final Set<String> MESSAGE = Set.of("application/json");
        private static final Set<String> LAYOUT =
                Set.of(
                        "application/json",
                        "application/yaml",
                        "application/x-yaml",
                        "application/octet-stream",
                        "text/yaml",
                        "text/plain");
        private static final Duration LIMIT = Duration.ofSeconds(10);
        private static final int PART = 8 * 1024;

        /// A body that is too large is heard so far and thrown away: who still writes when the
        /// connection closes gets a reset and never sees why.
        private static final long LISTENED_BYTES = 16L << 20;

        private static final int TOO_SLOW = 408;
        private static final int TOO_LARGE = 413;
        private static final int WRONG_KIND = 415;

        private Body read() throws IOException {
            if (kind().filter(kind -> !kinds.contains(kind)).isPresent()) {
                return unwanted(WRONG_KIND, "not this kind of content");
            }
            return bounded(Content.Source.asInputStream(request));
        }

        private Body bounded(InputStream in) throws IOException {
            var body = new ByteArrayOutputStream(PART);
            var part = new byte[PART];
            long begin = System.nanoTime();
            long came = 0;
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                came += count;
                if (came <= largest) {
                    body.write(part, 0, count);
                }
                if (came > LISTENED_BYTES) {
                    return tooLarge();
                }
                if (System.nanoTime() - begin > LIMIT.toNanos()) {
                    return unwanted(TOO_SLOW, "the body comes too slowly");
                }
            }
            return came > largest ? tooLarge() : new Whole(body.toByteArray());
        }

        private Body tooLarge() {
            return unwanted(TOO_LARGE, "at most " + largest + " bytes");
        }

        private static Body unwanted(int status, String sentence) {
            return new Unwanted(Answer.problem(status, sentence));
        }

        private Optional<String> kind() {
            return Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE))
                    .map(header -> header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
        }
    }
}
