package cn.yimen.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.Response;

/// What an answer says, and no more than a hall says: a server that somebody has taken over could
/// answer without an end, or with a little that unpacks to very much (SEC-37).
final class AnswerBody {

    /// The longest that a hall says in one answer is a day's report of some megabytes; a program
    /// with a window has 128 MB.
    static final long MOST_BYTES = 16L << 20;

    private AnswerBody() {}

    static byte[] bytes(Response response) throws IOException {
        var source = response.body().source();
        if (source.request(MOST_BYTES + 1)) {
            throw new IOException("an answer of more than " + MOST_BYTES + " bytes");
        }
        return source.readByteArray();
    }

    static String text(Response response) throws IOException {
        return new String(bytes(response), StandardCharsets.UTF_8);
    }
}
