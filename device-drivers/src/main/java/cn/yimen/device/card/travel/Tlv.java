package cn.yimen.device.card.travel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One data object of a chip's files: tag, length, value (BER-TLV as in ISO 7816-4: tags of one to
/// three bytes, definite lengths of up to four). Reads nothing beyond the bytes given, and keeps no
/// more of them.
///
/// @param headerBytes of tag and length
@SuppressWarnings("ArrayRecordComponent") // never compared
record Tlv(int tag, byte[] value, int headerBytes) {

    private static final int MOST_TAG_BYTES = 3;

    /// Where a value stands, in front of the value.
    ///
    /// @param length of the value, as told; it may be more than there is
    record Header(int tag, int length, int headerBytes) {}

    /// The first object; empty when it is not whole, or none.
    static Optional<Tlv> first(byte[] bytes) {
        return header(bytes, 0).flatMap(header -> at(bytes, 0, header));
    }

    /// All objects, side by side; empty when they do not fill the bytes exactly.
    static Optional<List<Tlv>> all(byte[] bytes) {
        List<Tlv> found = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int here = at;
            Optional<Tlv> next = header(bytes, at).flatMap(header -> at(bytes, here, header));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            found.add(next.get());
            at += next.get().headerBytes + next.get().value.length;
        }
        return Optional.of(List.copyOf(found));
    }

    /// The first object that begins the bytes, if it carries `tag`.
    static Optional<Tlv> expect(int tag, byte[] bytes) {
        return first(bytes).filter(tlv -> tlv.tag == tag);
    }

    /// The object with `tag` directly inside this one.
    Optional<Tlv> child(int tag) {
        return all(value).stream().flatMap(List::stream).filter(tlv -> tlv.tag == tag).findFirst();
    }

    /// Tag and length that stand at `from`; empty when cut off or not BER.
    static Optional<Header> header(byte[] bytes, int from) {
        int at = from;
        if (at >= bytes.length) {
            return Optional.empty();
        }
        int tag = bytes[at++] & 0xFF;
        boolean more = (tag & 0x1F) == 0x1F;
        while (more) {
            if (at >= bytes.length || at - from >= MOST_TAG_BYTES) {
                return Optional.empty();
            }
            tag = tag << 8 | (bytes[at] & 0xFF);
            more = (bytes[at++] & 0x80) != 0;
        }
        return length(bytes, at, new Header(tag, 0, at - from));
    }

    private static Optional<Header> length(byte[] bytes, int at, Header tagOnly) {
        if (at >= bytes.length) {
            return Optional.empty();
        }
        int first = bytes[at] & 0xFF;
        int more = first < 0x80 ? 0 : first - 0x80;
        if (first == 0x80 || more > 4 || at + more >= bytes.length) {
            return Optional.empty();
        }
        long length = more == 0 ? first : 0;
        for (int i = 1; i <= more; i++) {
            length = length << 8 | (bytes[at + i] & 0xFF);
        }
        return length > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(
                        new Header(tagOnly.tag, (int) length, tagOnly.headerBytes + 1 + more));
    }

    private static Optional<Tlv> at(byte[] bytes, int from, Header header) {
        int start = from + header.headerBytes;
        return header.length > bytes.length - start
                ? Optional.empty()
                : Optional.of(
                        new Tlv(
                                header.tag,
                                Arrays.copyOfRange(bytes, start, start + header.length),
                                header.headerBytes));
    }
}
