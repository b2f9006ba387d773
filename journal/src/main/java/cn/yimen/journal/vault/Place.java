package cn.yimen.journal.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Where a sealed field belongs. It is authenticated with the field, so that a ciphertext that was
/// moved to another row or column does not open.
///
/// @param row what names the row, and whatever of its clear columns must not change
public record Place(String table, String row, String field) {

    /// Each part as four bytes of length (big endian) and its UTF-8: no two places look alike.
    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        for (var part : List.of(table, row, field)) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }
}
