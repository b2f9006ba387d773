package cn.yimen.ui.typing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// One compiled file of typing data.
///
/// | bytes | content |
/// |---|---|
/// | 4 | `YMTY` |
/// | 4 | version of the layout, [#VERSION] |
/// | 8 | CRC-32 of the content |
/// | 4 | length of the content |
/// | … | the content, gzip |
enum DataFile {
    PINYIN("pinyin.bin"),
    READINGS("readings.bin"),
    STROKES("strokes.bin"),
    HANDWRITING("handwriting.bin");

    private static final int MAGIC = 0x594d5459;
    private static final int VERSION = 1;
    private static final int LARGEST_BYTES = 32 << 20;

    private final String fileName;

    DataFile(String fileName) {
        this.fileName = fileName;
    }

    /// Writes the content's parts in their order.
    interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    void write(Path folder, Content content) throws IOException {
        var plain = new ByteArrayOutputStream();
        content.writeTo(new DataOutputStream(plain));
        var crc = new CRC32();
        crc.update(plain.toByteArray());
        try (var out = new DataOutputStream(Files.newOutputStream(folder.resolve(fileName)))) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeLong(crc.getValue());
            out.writeInt(plain.size());
            try (var packed = new GZIPOutputStream(out)) {
                plain.writeTo(packed);
            }
        }
    }

    /// The content; empty where the folder lacks the file.
    ///
    /// @throws IOException where it is there and damaged
    Optional<DataInputStream> open(DataFolder folder) throws IOException {
        var found = folder.open(fileName);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(found.get())) {
            return Optional.of(new DataInputStream(new ByteArrayInputStream(content(in))));
        }
    }

    private byte[] content(DataInputStream in) throws IOException {
        boolean isOurs = in.readInt() == MAGIC && in.readInt() == VERSION;
        long sum = isOurs ? in.readLong() : 0;
        int length = isOurs ? in.readInt() : -1;
        if (length < 0 || length > LARGEST_BYTES) {
            throw new IOException(fileName + " is of another kind or version");
        }
        byte[] content = plain(in, length);
        var crc = new CRC32();
        crc.update(content);
        if (content.length != length || crc.getValue() != sum) {
            throw new IOException(fileName + " is damaged");
        }
        return content;
    }

    private static byte[] plain(InputStream packed, int length) throws IOException {
        try (var in = new GZIPInputStream(packed)) {
            return in.readNBytes(length);
        }
    }
}
