package cn.yimen.journal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.CRC32;

/// How the answer to a command is kept. The chain covers entries only; what the chain does not
/// cover begins its text with a checksum over the whole row, because an answer that has changed
/// must not be given.
record AnswerRow(Step.Command command, long firstSeq, int entries) {

    private static final int SUM_DIGITS = 8;

    /// The text of the row with its checksum.
    String checked() {
        return sum() + command.answer();
    }

    private String sum() {
        var crc = new CRC32();
        crc.update(
                "%s %s %d %d %s"
                        .formatted(
                                command.id(),
                                command.fingerprint(),
                                firstSeq,
                                entries,
                                command.answer())
                        .getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }

    /// @throws JournalUnreadable where the checksum does not hold
    static AnswerRow checked(
            String id, String fingerprint, long firstSeq, int entries, String text) {
        try {
            var answer = text.substring(SUM_DIGITS);
            var command = new Step.Command(UUID.fromString(id), fingerprint, answer);
            var row = new AnswerRow(command, firstSeq, entries);
            if (row.checked().equals(text)) {
                return row;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new JournalUnreadable("an answer has changed", e);
        }
        throw new JournalUnreadable("an answer has changed");
    }
}
