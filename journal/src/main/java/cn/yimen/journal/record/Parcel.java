package cn.yimen.journal.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/// A record on its way to another machine: the header's fields, the look-ups, the body, as
/// [DataOutputStream] writes them. Its number is the other machine's to give.
record Parcel(RecordHeader header, Contents contents) {

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(header.id().toString());
            out.writeUTF(header.kind().value());
            out.writeUTF(header.aggregate().value());
            out.writeInt(header.revision());
            out.writeUTF(header.state().word());
            out.writeLong(header.created().toEpochMilli());
            out.writeUTF(header.reason().orElse(""));
            write(out, LookUpBytes.of(contents.lookUps()));
            write(out, contents.body().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// @param now when it came here
    /// @return empty where the bytes are not of this form
    static Optional<Parcel> read(byte[] bytes, Instant now) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var header = header(in, now);
            var lookUps = LookUpBytes.read(field(in));
            var body = Body.of(field(in));
            return lookUps.map(all -> new Parcel(header, new Contents(body, all)));
        } catch (IOException | IllegalArgumentException notOfThisForm) {
            return Optional.empty();
        }
    }

    private static RecordHeader header(DataInputStream in, Instant now) throws IOException {
        var id = RecordId.of(in.readUTF());
        var kind = new RecordKind(in.readUTF());
        var aggregate = new Aggregate(in.readUTF());
        int revision = in.readInt();
        var state = RecordState.of(in.readUTF());
        var created = Instant.ofEpochMilli(in.readLong());
        var reason = Optional.of(in.readUTF()).filter(word -> !word.isEmpty());
        return new RecordHeader(id, kind, aggregate, 0, revision, state, created, now, reason);
    }

    private static byte[] field(DataInputStream in) throws IOException {
        int length = in.readInt();
        var bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw new IOException("cut short");
        }
        return bytes;
    }

    /// With the number that this machine gives it.
    RecordHeader numbered(long seq) {
        return new RecordHeader(
                header.id(),
                header.kind(),
                header.aggregate(),
                seq,
                header.revision(),
                header.state(),
                header.created(),
                header.changed(),
                header.reason());
    }

    /// As a newer revision of what is here.
    RecordHeader over(RecordHeader here) {
        return new RecordHeader(
                here.id(),
                here.kind(),
                here.aggregate(),
                here.seq(),
                header.revision(),
                header.state(),
                here.created(),
                header.changed(),
                header.reason());
    }
}
