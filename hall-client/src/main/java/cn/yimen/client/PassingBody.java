package cn.yimen.client;

import java.io.IOException;
import java.util.Arrays;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;

/// What a request carries, of which nothing stays behind in this process once it has left. Okio
/// copies what it is given into segments, and keeps these for what comes next without clearing
/// them; segments that somebody shares it neither copies nor keeps. So the content goes out as
/// shared segments, which are cleared afterwards.
final class PassingBody extends RequestBody {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final byte[] content;

    /// @param json in UTF-8
    PassingBody(byte[] json) {
        content = json;
    }

    @Override
    public MediaType contentType() {
        return JSON;
    }

    @Override
    public long contentLength() {
        return content.length;
    }

    /// The head of the request leaves first: a segment that holds its end would take the beginning
    /// of the content.
    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.flush();
        var passing = new Buffer().write(content);
        var shared = passing.snapshot();
        try {
            sink.write(shared);
            sink.flush();
        } finally {
            clear(passing);
        }
    }

    private static void clear(Buffer buffer) {
        try (var cursor = buffer.readUnsafe(new Buffer.UnsafeCursor())) {
            while (cursor.next() > 0) {
                var segment = cursor.data;
                if (segment != null) {
                    Arrays.fill(segment, (byte) 0);
                }
            }
        }
    }
}
