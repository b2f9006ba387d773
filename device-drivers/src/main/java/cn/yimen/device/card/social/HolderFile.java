package cn.yimen.device.card.social;

import cn.yimen.device.card.CardTrouble.Field;
import cn.yimen.device.card.social.RecordAnswer.Locked;
import cn.yimen.device.card.social.RecordAnswer.Value;
import java.util.EnumSet;
import java.util.Set;

/// EF06, who holds the card. Its records are numbered in one of two ways:
///
/// | item | from eight | from one |
/// |---|---|---|
/// | number, 18 characters | 08 | 01 |
/// | name, 30 bytes GBK | 09 | 02 |
/// | sex, 1 character | 0A | 03; from the second generation on 04 |
/// | day of birth, 4 bytes packed | 0D | absent |
final class HolderFile {

    private static final int FILE = 6;
    private static final int NUMBER_BYTES = 18;
    private static final int NAME_BYTES = 30;
    private static final int DAY_BYTES = 4;

    private final ChipFile file;
    private final Set<Field> locked = EnumSet.noneOf(Field.class);
    private final RecordAnswer number;
    private final boolean fromEight;

    HolderFile(Chip chip) {
        file = new ChipFile(chip, FILE);
        RecordAnswer eight = file.record(0x08, NUMBER_BYTES);
        RecordAnswer one = eight instanceof Value ? eight : file.record(0x01, NUMBER_BYTES);
        fromEight = eight instanceof Value || one instanceof RecordAnswer.Absent;
        number = noted(Field.NUMBER, fromEight ? eight : one);
    }

    /// What has been asked for and was locked so far.
    Set<Field> locked() {
        return locked;
    }

    RecordAnswer number() {
        return number;
    }

    RecordAnswer name() {
        return noted(Field.NAME, file.record(fromEight ? 0x09 : 0x02, NAME_BYTES));
    }

    RecordAnswer sex(boolean firstGeneration) {
        int fromOne = firstGeneration ? 0x03 : 0x04;
        return noted(Field.SEX, file.record(fromEight ? 0x0A : fromOne, 1));
    }

    RecordAnswer birth() {
        return fromEight
                ? noted(Field.BIRTH, file.record(0x0D, DAY_BYTES))
                : new RecordAnswer.Absent();
    }

    private RecordAnswer noted(Field field, RecordAnswer answer) {
        if (answer instanceof Locked) {
            locked.add(field);
        }
        return answer;
    }
}
