package cn.yimen.uplink.checkin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// What the code of a booking says of it: enough for a number, and nothing of its holder.
///
/// In bytes: hall (8), day since 1970 (2), from and to as minutes of the day (2 each), length of
/// the booking's code (1), the code, the line's.
///
/// @param hall twelve digits
/// @param code of the booking, ASCII
public record SignedBooking(
        String hall, String code, String line, LocalDate day, LocalTime from, LocalTime to) {

    private static final int HEAD_BYTES = 15;

    byte[] encoded() {
        var name = code.getBytes(StandardCharsets.US_ASCII);
        var queue = line.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(HEAD_BYTES + name.length + queue.length)
                .putLong(Long.parseLong(hall))
                .putShort((short) day.toEpochDay())
                .putShort(minutes(from))
                .putShort(minutes(to))
                .put((byte) name.length)
                .put(name)
                .put(queue)
                .array();
    }

    private static short minutes(LocalTime time) {
        return (short) (time.toSecondOfDay() / 60);
    }

    /// Only of bytes whose signature holds; empty where they are of a form that is not known here.
    static Optional<SignedBooking> read(byte[] bytes) {
        if (bytes.length < HEAD_BYTES) {
            return Optional.empty();
        }
        var from = ByteBuffer.wrap(bytes);
        var hall = "%012d".formatted(from.getLong());
        var day = LocalDate.ofEpochDay(Short.toUnsignedInt(from.getShort()));
        int begin = Short.toUnsignedInt(from.getShort());
        int end = Short.toUnsignedInt(from.getShort());
        int length = Byte.toUnsignedInt(from.get());
        int lastMinute = 24 * 60 - 1;
        if (length > from.remaining() || begin > lastMinute || end > lastMinute) {
            return Optional.empty();
        }
        return Optional.of(
                new SignedBooking(
                        hall,
                        text(from, length),
                        text(from, from.remaining()),
                        day,
                        LocalTime.ofSecondOfDay(begin * 60L),
                        LocalTime.ofSecondOfDay(end * 60L)));
    }

    private static String text(ByteBuffer from, int length) {
        var bytes = new byte[length];
        from.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
