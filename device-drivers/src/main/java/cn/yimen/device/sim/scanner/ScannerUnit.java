package cn.yimen.device.sim.scanner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.yimen.device.sim.serial.Machine;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A scanner that understands the commands of three makes, and tells them apart by their beginning.
/// It does what they say as far as that can be seen in its answers.
final class ScannerUnit implements Machine {

    private static final int MOST_KEPT = 2_000;
    private static final int GM65_LENGTH = 9;
    private static final int LONGEST_COMMAND = 300;
    private static final int POLYNOMIAL = 0x1021;

    /// @param pauseNanos before the next piece
    @SuppressWarnings("ArrayRecordComponent") // pieces are never compared
    record Piece(byte[] bytes, long pauseNanos) {}

    private final Queue<Piece> toSend = new ConcurrentLinkedQueue<>();
    private final StringBuilder heard = new StringBuilder();
    private final ByteArrayOutputStream command = new ByteArrayOutputStream();
    private final byte[] zones = new byte[256];
    private long notBefore = System.nanoTime();

    void send(Piece piece) {
        toSend.add(piece);
    }

    String commands() {
        synchronized (heard) {
            return heard.toString();
        }
    }

    int zone(int number) {
        synchronized (heard) {
            return Byte.toUnsignedInt(zones[number]);
        }
    }

    @Override
    public List<byte[]> speak() {
        if (System.nanoTime() < notBefore) {
            return List.of();
        }
        Optional<Piece> piece = Optional.ofNullable(toSend.poll());
        piece.ifPresent(sent -> notBefore = System.nanoTime() + sent.pauseNanos());
        return piece.map(Piece::bytes).stream().toList();
    }

    @Override
    public List<byte[]> receive(byte[] bytes) {
        var answers = new ArrayList<byte[]>();
        for (byte b : bytes) {
            if (command.size() == LONGEST_COMMAND) {
                command.reset();
            }
            command.write(b);
            byte[] begun = command.toByteArray();
            if (isWhole(begun)) {
                note(begun);
                answers.addAll(answer(begun));
                command.reset();
            }
        }
        return answers;
    }

    private void note(byte[] whole) {
        synchronized (heard) {
            if (heard.length() < MOST_KEPT) {
                heard.append(HexFormat.of().formatHex(whole)).append(' ');
            }
        }
    }

    private static boolean isWhole(byte[] begun) {
        int last = begun[begun.length - 1];
        if (begun.length < 3) {
            return false;
        }
        if (begun[0] == 0x16) {
            return begun[1] == 'M' ? last == '!' || last == '.' : last == '\r';
        }
        return begun[1] == 0 ? begun.length == GM65_LENGTH : last == 0x03;
    }

    private List<byte[]> answer(byte[] whole) {
        if (whole[0] == 0x16) {
            return whole[1] == 'M'
                    ? menu(new String(whole, 3, whole.length - 4, US_ASCII))
                    : List.of();
        }
        return List.of(whole[1] == 0 ? zone(whole) : unified(new String(whole, US_ASCII)));
    }

    private static List<byte[]> menu(String tag) {
        String text = tag.equals("REVINF") ? "Product Name: Simulated\r\nRevision: 1.2\r\n" : "";
        return List.of((text + tag + "\u0006!").getBytes(US_ASCII));
    }

    /// `~` 01 `0000#tag;` 03
    private static byte[] unified(String whole) {
        String tags = whole.substring(6, whole.length() - 2);
        String text = tags.endsWith("QRYSYS") ? "Simulated 1.2" : "";
        return ("\u0002\u00010000" + tags.replace(";", "\u0006;") + text + "\u0006;\u0003")
                .getBytes(US_ASCII);
    }

    private byte[] zone(byte[] whole) {
        int first = Byte.toUnsignedInt(whole[5]);
        byte[] data = {0};
        synchronized (heard) {
            if (whole[2] == 8) {
                zones[first] = whole[6];
            } else if (whole[2] == 7) {
                data = Arrays.copyOfRange(zones, first, first + whole[6]);
            }
        }
        byte[] answer = new byte[4 + data.length + 2];
        answer[0] = (byte) (whole[2] == 0x0A ? 3 : 2);
        answer[3] = (byte) data.length;
        System.arraycopy(data, 0, answer, 4, data.length);
        int check = check(answer);
        answer[answer.length - 2] = (byte) (check >> 8);
        answer[answer.length - 1] = (byte) check;
        return answer;
    }

    private static int check(byte[] answer) {
        int crc = 0;
        for (int i = 2; i < answer.length - 2; i++) {
            crc ^= Byte.toUnsignedInt(answer[i]) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
            }
        }
        return crc & 0xFFFF;
    }
}
