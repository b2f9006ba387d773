package cn.yimen.device.sim.ipp;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.util.Locale;

/// The little of HTTP/1.1 that IPP needs, from the side of the printer: one request on a
/// connection.
final class HttpPost {

    private static final int LONGEST_HEAD = 8_192;
    private static final int LONGEST_BODY = 64 << 20;
    private static final String LENGTH = "content-length:";
    private static final String END = "\r\n\r\n";

    private final InputStream in;
    private final int length;

    private HttpPost(InputStream in, int length) {
        this.in = in;
        this.length = length;
    }

    /// Reads the head.
    static HttpPost begin(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(US_ASCII).endsWith(END)) {
            int b = in.read();
            if (b < 0 || head.size() == LONGEST_HEAD) {
                throw new ProtocolException("no head of a request");
            }
            head.write(b);
        }
        return new HttpPost(in, length(head.toString(US_ASCII)));
    }

    private static int length(String head) throws ProtocolException {
        int length =
                head.lines()
                        .map(line -> line.toLowerCase(Locale.ROOT))
                        .filter(line -> line.startsWith(LENGTH))
                        .map(line -> line.substring(LENGTH.length()).strip())
                        .filter(digits -> digits.matches("[0-9]{1,8}"))
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                        .orElse(-1);
        if (length < 0 || length > LONGEST_BODY) {
            throw new ProtocolException("no length of a request");
        }
        return length;
    }

    int length() {
        return length;
    }

    /// The next bytes of the body.
    byte[] read(int count) throws IOException {
        return in.readNBytes(count);
    }

    /// @param most how many bytes are sent before the line breaks
    static void answer(OutputStream out, byte[] body, int most) throws IOException {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(
                ("HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nConnection: close\r\n"
                                + "Content-Length: "
                                + body.length
                                + END)
                        .getBytes(US_ASCII));
        whole.writeBytes(body);
        out.write(whole.toByteArray(), 0, Math.min(whole.size(), most));
        out.flush();
    }
}
