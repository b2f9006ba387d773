package cn.yimen.device.card.social;

import cn.yimen.device.card.social.RecordAnswer.Absent;
import cn.yimen.device.card.social.RecordAnswer.Locked;
import cn.yimen.device.card.social.RecordAnswer.Value;
import java.util.Arrays;

/// A file of records, each `number, length, value`.
final class ChipFile {

    private static final int HEAD_BYTES = 2;

    private final Chip chip;
    private final int file;

    /// Some chips know no short file numbers: then it was selected, and is addressed as 0.
    private boolean selected;

    ChipFile(Chip chip, int file) {
        this.chip = chip;
        this.file = file;
    }

    /// @param length of the value, as the specification has it
    RecordAnswer record(int number, int length) {
        ChipAnswer answer = ask(number, length);
        if (!answer.isDone() && !answer.isProtected() && !answer.isNoRecord() && !selected) {
            selected = chip.ask(Apdu.selectFile(file)).isDone();
            answer = selected ? ask(number, length) : answer;
        }
        try {
            return judged(answer, number);
        } finally {
            Arrays.fill(answer.data(), (byte) 0);
        }
    }

    private ChipAnswer ask(int number, int length) {
        return chip.ask(Apdu.readRecord(selected ? 0 : file, number, length + HEAD_BYTES));
    }

    private static RecordAnswer judged(ChipAnswer answer, int number) {
        if (answer.isProtected()) {
            return new Locked();
        }
        byte[] record = answer.data();
        boolean sound =
                answer.isDone()
                        && record.length >= HEAD_BYTES
                        && Byte.toUnsignedInt(record[0]) == number
                        && HEAD_BYTES + Byte.toUnsignedInt(record[1]) <= record.length;
        return sound
                ? new Value(
                        Arrays.copyOfRange(
                                record, HEAD_BYTES, HEAD_BYTES + Byte.toUnsignedInt(record[1])))
                : new Absent();
    }
}
