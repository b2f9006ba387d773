package cn.yimen.journal.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Look-ups as bytes: their number, then name and value of each, as [DataOutputStream] writes them.
final class LookUpBytes {

    private LookUpBytes() {}

    static byte[] of(List<LookUp> lookUps) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(lookUps.size());
            for (var lookUp : lookUps) {
                out.writeUTF(lookUp.name());
                out.writeUTF(lookUp.value());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    /// @return empty where the bytes are not of this form
    static Optional<List<LookUp>> read(byte[] bytes) {
        var lookUps = new ArrayList<LookUp>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                lookUps.add(new LookUp(in.readUTF(), in.readUTF()));
            }
            return Optional.of(lookUps);
        } catch (IOException | IllegalArgumentException notOfThisForm) {
            return Optional.empty();
        }
    }
}
