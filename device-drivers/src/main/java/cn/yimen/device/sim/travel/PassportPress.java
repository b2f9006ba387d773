package cn.yimen.device.sim.travel;

import cn.yimen.device.card.travel.Mrz;
import cn.yimen.device.card.travel.MrzText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Makes the chips of invented travel documents.
public final class PassportPress {

    private static final int FACES = 1;
    private static final int FACE_HEADER_BYTES = 20;
    private static final int IMAGE_HEADER_BYTES = 12;
    private static final int RECORD_HEADER_BYTES = 14;
    private static final byte JPEG = 0;
    private static final byte JPEG_2000 = 1;

    private final DocumentSigner signer;

    public PassportPress(DocumentSigner signer) {
        this.signer = signer;
    }

    /// A chip with data groups 1 and 2 and their signature.
    ///
    /// @param accessNumber printed on the front, six digits, or empty
    /// @param picture JPEG or JPEG 2000
    public ChipFiles make(Mrz mrz, String accessNumber, byte[] picture) {
        byte[] person = group1(MrzText.encode(mrz));
        byte[] portrait = group2(picture);
        return new ChipFiles(
                ChipSecrets.of(mrz.number(), mrz.birth().text(), mrz.expiry().text(), accessNumber),
                Map.of(
                        ChipFiles.COM,
                        contents(),
                        ChipFiles.DATA_GROUP_1,
                        person,
                        ChipFiles.DATA_GROUP_2,
                        portrait,
                        ChipFiles.SECURITY_OBJECT,
                        signer.sign(Map.of(1, person, 2, portrait))));
    }

    /// Data group 1 with this zone, right or wrong.
    public static byte[] group1(String zone) {
        return Bytes.object(0x61, Bytes.object(0x5F1F, zone.getBytes(StandardCharsets.US_ASCII)));
    }

    /// Data group 2 with this picture in a facial record of ISO 19794-5.
    public static byte[] group2(byte[] picture) {
        byte[] header =
                Bytes.object(
                        0xA1,
                        Bytes.object(0x81, new byte[] {2}),
                        Bytes.object(0x82, new byte[] {0}),
                        Bytes.object(0x87, new byte[] {1, 1}),
                        Bytes.object(0x88, new byte[] {0, 8}));
        return Bytes.object(
                0x75,
                Bytes.object(
                        0x7F61,
                        Bytes.object(0x02, new byte[] {FACES}),
                        Bytes.object(0x7F60, header, Bytes.object(0x5F2E, facialRecord(picture)))));
    }

    private static byte[] contents() {
        return Bytes.object(
                0x60,
                Bytes.object(0x5F01, "0107".getBytes(StandardCharsets.US_ASCII)),
                Bytes.object(0x5F36, "040000".getBytes(StandardCharsets.US_ASCII)),
                Bytes.object(0x5C, new byte[] {0x61, 0x75}));
    }

    private static byte[] facialRecord(byte[] picture) {
        int face = FACE_HEADER_BYTES + IMAGE_HEADER_BYTES + picture.length;
        ByteBuffer record = ByteBuffer.allocate(RECORD_HEADER_BYTES + face);
        record.put("FAC".getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        record.put("010".getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        record.putInt(record.capacity()).putShort((short) FACES);
        record.putInt(face).put(new byte[FACE_HEADER_BYTES - Integer.BYTES]);
        boolean jpeg = picture.length > 1 && picture[1] == (byte) 0xD8;
        record.put((byte) 1).put(jpeg ? JPEG : JPEG_2000);
        record.put(new byte[IMAGE_HEADER_BYTES - 2]).put(picture);
        return record.array();
    }
}
