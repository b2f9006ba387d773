package cn.yimen.device.scanner;

import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Judge.Verdict;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.serial.Outcome.Answered;
import cn.yimen.device.serial.Question;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.IntUnaryOperator;

/// Grow GM60, GM65, GM8xx: settings live in numbered zones of one byte. `7E 00 type length zone…
/// CRC` is answered by `02 00 00 length data… CRC`; type 07 reads, 08 writes. The CRC has the
/// polynomial 1021, starts at 0 and covers what stands behind the first two bytes.
///
/// | zone | holds |
/// |---|---|
/// | 0000 | bits 1–0: 0 by key, 1 by command, 2 always |
/// | 0002 | 01 looks, 00 stops |
/// | 0060 | bit 0: sends something behind a code; bits 6–5: 0 CR, 1 CRLF, 2 TAB |
/// | 00E1 | five zones: hardware and software version in hundredths, year, month, day |
final class Gm65Commands implements CommandSet {

    private static final int READ = 7;
    private static final int WRITE = 8;
    private static final int HEARTBEAT = 0x0A;
    private static final int MODE = 0x0000;
    private static final int LOOKING = 0x0002;
    private static final int TAIL = 0x0060;
    private static final int VERSION = 0x00E1;
    private static final int POLYNOMIAL = 0x1021;

    @Override
    public Outcome<String> carryOut(ScannerCommand command, Conversation<ScanFrame> line) {
        return switch (command) {
            case ScannerCommand.Look(boolean on) -> write(line, LOOKING, on ? 1 : 0);
            case ScannerCommand.Continuous(boolean always) ->
                    change(line, MODE, now -> (now & ~0b11) | (always ? 2 : 1));
            case ScannerCommand.End(Suffix with) -> ending(line, with);
            case ScannerCommand.Version _ -> read(line, VERSION, 5).map(Gm65Commands::version);
            case ScannerCommand.Present _ -> ask(line, HEARTBEAT, 0x0000, 0x00).map(_ -> "");
        };
    }

    private static Outcome<String> ending(Conversation<ScanFrame> line, Suffix with) {
        return switch (with) {
            case CR -> change(line, TAIL, now -> (now & ~0x60) | 1);
            case CRLF -> change(line, TAIL, now -> (now & ~0x60) | 0x20 | 1);
            case TAB -> change(line, TAIL, now -> (now & ~0x60) | 0x40 | 1);
            case NONE -> change(line, TAIL, now -> now & ~1);
            case LF -> new Outcome.Refused<>("LF alone is not among its tails");
        };
    }

    /// A zone holds other settings as well: they stay.
    private static Outcome<String> change(
            Conversation<ScanFrame> line, int zone, IntUnaryOperator change) {
        Outcome<byte[]> now = read(line, zone, 1);
        return now instanceof Answered<byte[]>(byte[] data) && data.length == 1
                ? write(line, zone, change.applyAsInt(Byte.toUnsignedInt(data[0])))
                : now.map(_ -> "");
    }

    private static Outcome<byte[]> read(Conversation<ScanFrame> line, int zone, int count) {
        return ask(line, READ, zone, count);
    }

    private static Outcome<String> write(Conversation<ScanFrame> line, int zone, int value) {
        return ask(line, WRITE, zone, value).map(_ -> "");
    }

    private static Outcome<byte[]> ask(
            Conversation<ScanFrame> line, int type, int zone, int value) {
        byte[] bytes = {
            0x7E, 0, (byte) type, 1, (byte) (zone >> 8), (byte) zone, (byte) value, 0, 0
        };
        int check = check(bytes, 2, bytes.length - 2);
        bytes[bytes.length - 2] = (byte) (check >> 8);
        bytes[bytes.length - 1] = (byte) check;
        return line.ask(new Question<>(bytes, () -> Gm65Commands::judge, ANSWER, 2));
    }

    private static Verdict<byte[]> judge(ScanFrame frame) {
        if (!(frame instanceof ScanFrame.Reply reply)) {
            return new Verdict.Unasked<>();
        }
        byte[] bytes = reply.bytes();
        int end = bytes.length - 2;
        boolean sound =
                end >= 4 && check(bytes, 2, end) == (reply.at(end) << 8 | reply.at(end + 1));
        return sound
                ? new Verdict.Answer<>(Arrays.copyOfRange(bytes, 4, end))
                : new Verdict.Part<>();
    }

    private static String version(byte[] data) {
        return HexFormat.of().formatHex(data);
    }

    static int check(byte[] bytes, int from, int to) {
        int crc = 0;
        for (int i = from; i < to; i++) {
            crc ^= Byte.toUnsignedInt(bytes[i]) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
            }
        }
        return crc & 0xFFFF;
    }
}
