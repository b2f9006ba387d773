package cn.yimen.device.sim.travel;

import java.util.Arrays;
import java.util.Optional;

/// A command APDU taken apart (ISO 7816-3, 12.1), short or extended.
///
/// @param expected most bytes that the answer may have (Ne), 0 for none
@SuppressWarnings("ArrayRecordComponent") // never compared
record Command(byte[] header, byte[] data, int expected, boolean isExtended) {

    private static final int HEADER = 4;

    int cla() {
        return header[0] & 0xFF;
    }

    int ins() {
        return header[1] & 0xFF;
    }

    int p1p2() {
        return (header[2] & 0xFF) << 8 | (header[3] & 0xFF);
    }

    /// Whether it comes under secure messaging, header authenticated.
    boolean isSecured() {
        return (cla() & 0x0C) == 0x0C;
    }

    Command with(byte[] plainData, int plainExpected) {
        byte[] plain = header.clone();
        plain[0] &= (byte) ~0x0C;
        return new Command(plain, plainData, plainExpected, isExtended);
    }

    /// Empty when the lengths contradict each other.
    static Optional<Command> parse(byte[] apdu) {
        if (apdu.length < HEADER) {
            return Optional.empty();
        }
        if (apdu.length == HEADER) {
            return Optional.of(new Command(apdu.clone(), new byte[0], 0, false));
        }
        boolean extended = apdu.length >= 7 && apdu[HEADER] == 0;
        return parse(apdu, extended ? new Form(HEADER + 1, 2) : new Form(HEADER, 1));
    }

    private static Optional<Command> parse(byte[] apdu, Form form) {
        byte[] header = Arrays.copyOf(apdu, HEADER);
        int start = form.at() + form.width();
        if (apdu.length == start) {
            int expected = form.expected(apdu, form.at());
            return Optional.of(new Command(header, new byte[0], expected, form.isExtended()));
        }
        int length = form.number(apdu, form.at());
        int end = start + length;
        int left = apdu.length - end;
        if (length == 0 || (left != 0 && left != form.width())) {
            return Optional.empty();
        }
        int expected = left == 0 ? 0 : form.expected(apdu, end);
        byte[] data = Arrays.copyOfRange(apdu, start, end);
        return Optional.of(new Command(header, data, expected, form.isExtended()));
    }

    /// Where the first length stands, and how many bytes each length has.
    private record Form(int at, int width) {

        boolean isExtended() {
            return width == 2;
        }

        int number(byte[] bytes, int from) {
            return isExtended()
                    ? (bytes[from] & 0xFF) << 8 | (bytes[from + 1] & 0xFF)
                    : bytes[from] & 0xFF;
        }

        /// Of an answer, where zero stands for the most.
        int expected(byte[] bytes, int from) {
            int told = number(bytes, from);
            return told == 0 ? 1 << (8 * width) : told;
        }
    }
}
