package cn.yimen.device.card.travel;

import cn.yimen.device.card.CardPhoto;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Data group 2: the portrait, in one of the two codings of ICAO Doc 9303-10.
///
/// `75 { 7F61 { 02 count, 7F60 { A1 header, 5F2E block } } }`: the block is a facial record of ISO
/// 19794-5 (`FAC` 0 `010` 0, lengths big-endian). Newer chips have 7F2E in place of 5F2E: data
/// objects of ISO 39794-5, of which one holds the picture.
public final class DataGroup2 {

    private static final int TAG = 0x75;
    private static final int GROUP_TEMPLATE = 0x7F61;
    private static final int TEMPLATE = 0x7F60;
    private static final int BLOCK = 0x5F2E;
    private static final int BLOCK_OF_OBJECTS = 0x7F2E;

    private static final byte[] FACIAL_RECORD = {'F', 'A', 'C', 0, '0', '1', '0', 0};
    private static final int RECORD_HEADER_BYTES = 14;
    private static final int FACE_BYTES = 20;
    private static final int POINT_BYTES = 8;
    private static final int IMAGE_HEADER_BYTES = 12;
    private static final int DEEPEST = 12;

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] JPEG_2000_BOXES = {0, 0, 0, 0x0C, 'j', 'P', ' ', ' '};
    private static final byte[] JPEG_2000_STREAM = {(byte) 0xFF, 0x4F, (byte) 0xFF, 0x51};

    private DataGroup2() {}

    /// The first portrait, JPEG or JPEG 2000; empty when there is none that can be told from the
    /// bytes.
    public static Optional<CardPhoto> portrait(byte[] file) {
        return Tlv.expect(TAG, file)
                .flatMap(group -> group.child(GROUP_TEMPLATE))
                .flatMap(templates -> templates.child(TEMPLATE))
                .flatMap(DataGroup2::image);
    }

    private static Optional<CardPhoto> image(Tlv template) {
        return template.child(BLOCK)
                .flatMap(block -> imageOfRecord(block.value()))
                .or(() -> template.child(BLOCK_OF_OBJECTS).flatMap(block -> imageInside(block, 0)));
    }

    private static Optional<CardPhoto> imageOfRecord(byte[] record) {
        int face = RECORD_HEADER_BYTES;
        if (record.length < face + FACE_BYTES || !begins(record, FACIAL_RECORD)) {
            return Optional.empty();
        }
        long end = face + number(record, face, 4);
        long start =
                face + FACE_BYTES + number(record, face + 4, 2) * POINT_BYTES + IMAGE_HEADER_BYTES;
        return end > record.length || start >= end
                ? Optional.empty()
                : picture(Arrays.copyOfRange(record, (int) start, (int) end));
    }

    /// Looks through nested objects for the first that begins like a picture.
    private static Optional<CardPhoto> imageInside(Tlv object, int depth) {
        Optional<CardPhoto> itself = picture(object.value());
        if (itself.isPresent() || depth == DEEPEST) {
            return itself;
        }
        return Tlv.all(object.value()).orElse(List.of()).stream()
                .flatMap(inner -> imageInside(inner, depth + 1).stream())
                .findFirst();
    }

    private static Optional<CardPhoto> picture(byte[] image) {
        if (begins(image, JPEG)) {
            return Optional.of(CardPhoto.of(CardPhoto.Format.JPEG, image));
        }
        return begins(image, JPEG_2000_BOXES) || begins(image, JPEG_2000_STREAM)
                ? Optional.of(CardPhoto.of(CardPhoto.Format.JPEG_2000, image))
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length > start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static long number(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = from; i < from + length; i++) {
            number = number << 8 | (bytes[i] & 0xFF);
        }
        return number;
    }
}
