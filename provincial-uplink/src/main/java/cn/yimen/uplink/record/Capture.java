package cn.yimen.uplink.record;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.record.Body;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.file.FilePurpose;
import cn.yimen.uplink.contract.file.FileStart;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/// A file that was captured, with what the platform is told of it first. On the disk: the
/// [FileStart] as JSON in UTF-8 on one line, a line feed, and the file's own bytes.
public final class Capture implements Write {

    private static final byte END_OF_LINE = '\n';

    private final FileStart start;
    private final byte[] content;

    private Capture(FileStart start, byte[] content) {
        this.start = start;
        this.content = content;
    }

    /// The file is known to the platform by the record's own id.
    ///
    /// @param stamp whose key is a UUID
    public static Capture of(Stamp stamp, FilePurpose purpose, String mediaType, byte[] content) {
        var start =
                new FileStart(
                        stamp,
                        UUID.fromString(stamp.key()),
                        purpose,
                        mediaType,
                        content.length,
                        Signing.digest(content));
        return new Capture(start, content.clone());
    }

    static Capture of(Body body) throws MalformedMessage {
        var bytes = body.bytes();
        int end = 0;
        while (end < bytes.length && bytes[end] != END_OF_LINE) {
            end++;
        }
        var line = new String(bytes, 0, end, StandardCharsets.UTF_8);
        var start = WireJson.read(line, FileStart.class);
        var content = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
        return new Capture(start, content);
    }

    Body body() {
        var line = WireJson.write(start).getBytes(StandardCharsets.UTF_8);
        var bytes = Arrays.copyOf(line, line.length + 1 + content.length);
        bytes[line.length] = END_OF_LINE;
        System.arraycopy(content, 0, bytes, line.length + 1, content.length);
        return Body.of(bytes);
    }

    public FileStart start() {
        return start;
    }

    public byte[] content() {
        return content.clone();
    }

    Capture stamped(Stamp other) {
        var same =
                new FileStart(
                        other,
                        start.file(),
                        start.purpose(),
                        start.mediaType(),
                        start.bytes(),
                        start.digest());
        return new Capture(same, content);
    }

    /// Whether the bytes are those of which the start tells.
    boolean isWhole() {
        return content.length == start.bytes() && Signing.digest(content).equals(start.digest());
    }

    @Override
    public Stamp stamp() {
        return start.stamp();
    }

    @Override
    public String toString() {
        return "Capture[" + content.length + " bytes]";
    }
}
