package cn.yimen.device.card.social;

import cn.yimen.device.card.ChipDate;
import cn.yimen.device.card.ChipText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// What a record holds, if it tells.
sealed interface RecordAnswer {

    Charset NAMES = Charset.forName("GB18030");

    /// Personal; nothing prints it.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Value(byte[] bytes) implements RecordAnswer {

        @Override
        public String toString() {
            return "Value";
        }
    }

    /// Only after a PIN.
    record Locked() implements RecordAnswer {}

    /// No such record, or none that makes sense.
    record Absent() implements RecordAnswer {}

    /// A text without its padding; empty when there is none, or none that can be printed.
    default Optional<String> text() {
        return this instanceof Value(var bytes) ? decoded(bytes) : Optional.empty();
    }

    private static Optional<String> decoded(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != 0 && bytes[end] != -1) {
            end++;
        }
        try {
            String text = NAMES.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end)).toString();
            return Optional.of(text.strip())
                    .filter(found -> !found.isEmpty())
                    .filter(ChipText::isPrintable);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// Digits packed two a byte, without their padding of F.
    default Optional<String> digits() {
        return this instanceof Value(var bytes)
                ? Optional.of(HexFormat.of().formatHex(bytes).replaceAll("f*$", ""))
                : Optional.empty();
    }

    /// A day, packed or, on some cards, as text.
    default Optional<LocalDate> day() {
        return digits().flatMap(ChipDate::parse).or(() -> text().flatMap(ChipDate::parse));
    }

    /// A number or code, in capitals; letters and digits only.
    default Optional<String> code() {
        return this instanceof Value(var bytes)
                ? Optional.of(
                                new String(bytes, StandardCharsets.ISO_8859_1)
                                        .replaceAll("[\\x00\\xFF ]+$", "")
                                        .toUpperCase(Locale.ROOT))
                        .filter(code -> code.matches("[0-9A-Z.]+"))
                : Optional.empty();
    }
}
