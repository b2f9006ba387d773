package cn.yimen.device.keys;

import cn.yimen.device.serial.FrameForm;
import cn.yimen.device.serial.Judge.Verdict;
import cn.yimen.device.serial.Question;
import java.time.Duration;
import java.util.Optional;

/// The bytes of a kind of box. Without turns `AA make command 01 data check`, with turns `AA make
/// command 02 data turn check`, the check being the exclusive or of everything between make and
/// check. There is no public standard; ADR 0049 and 0065 say why this form.
///
/// @param make the second byte, 0–255, other for each kind: a cable in the wrong socket is noticed
/// @param turns whether frames carry a turn, so that a press that is told twice counts once
public record KeyFrames(int make, boolean turns) implements FrameForm<KeyFrame> {

    private static final int FIRST = 0xAA;
    private static final int HEAD = 4;
    private static final Duration ANSWER = Duration.ofMillis(300);
    private static final int TRIES = 3;

    @Override
    public int head() {
        return HEAD;
    }

    @Override
    public boolean fits(int index, int b) {
        return switch (index) {
            case 0 -> b == FIRST;
            case 1 -> b == make;
            case 3 -> b == payload();
            default -> true;
        };
    }

    @Override
    public int longest() {
        return HEAD + payload() + 1;
    }

    @Override
    public int length(byte[] begun) {
        return longest();
    }

    private int payload() {
        return turns ? 2 : 1;
    }

    @Override
    public Optional<KeyFrame> read(byte[] frame) {
        int turn = turns ? Byte.toUnsignedInt(frame[HEAD + 1]) : 0;
        return frame[frame.length - 1] == check(frame)
                ? KeyCommand.of(Byte.toUnsignedInt(frame[2]))
                        .map(command ->
                                new KeyFrame(command, Byte.toUnsignedInt(frame[HEAD]), turn))
                : Optional.empty();
    }

    public byte[] bytes(KeyFrame frame) {
        var bytes = new byte[longest()];
        bytes[0] = (byte) FIRST;
        bytes[1] = (byte) make;
        bytes[2] = (byte) frame.command().code();
        bytes[3] = (byte) payload();
        bytes[HEAD] = (byte) frame.data();
        if (turns) {
            bytes[HEAD + 1] = (byte) frame.turn();
        }
        bytes[bytes.length - 1] = check(bytes);
        return bytes;
    }

    private static byte check(byte[] frame) {
        byte check = 0;
        for (int i = 2; i < frame.length - 1; i++) {
            check ^= frame[i];
        }
        return check;
    }

    /// Asks a box, three times while it is silent.
    public Question<KeyFrame, KeyFrame> question(KeyFrame asked, KeyCommand answer) {
        return new Question<>(bytes(asked), () -> heard -> judge(heard, answer), ANSWER, TRIES);
    }

    private static Verdict<KeyFrame> judge(KeyFrame heard, KeyCommand answer) {
        if (heard.command() == answer) {
            return new Verdict.Answer<>(heard);
        }
        return heard.command() == KeyCommand.CANNOT ? refusal(heard) : new Verdict.Unasked<>();
    }

    /// What the box cannot do, with its reason.
    public static <A> Verdict<A> refusal(KeyFrame cannot) {
        return new Verdict.Refusal<>("the box says no: " + cannot.data());
    }
}
