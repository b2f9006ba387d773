package cn.yimen.device.panel;

import cn.yimen.device.serial.HeadedFraming;
import cn.yimen.device.serial.Judge;
import cn.yimen.device.serial.Question;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// Command 62 shows text: window, how it enters, speed, how it stays, seconds, how it leaves,
/// speed, font, times (0 for ever), colour and background as red green blue 00, length of the text
/// (low byte first), text. Answered by the same command with one byte, 00 for done.
final class TextPanelCodec implements PanelCodec {

    private static final int SHOW = 0x62;
    private static final int ATTRIBUTES = 19;
    private static final int MOST_TEXT = 255 - ATTRIBUTES;
    private static final byte AT_ONCE = 0x15;
    private static final byte FROM_THE_RIGHT = 0x01;
    private static final byte FONT_16 = 3;

    private final PanelFamily.TextFrames family;
    private final PanelCharacters characters;

    TextPanelCodec(PanelFamily.TextFrames family, PanelCharacters characters) {
        this.family = family;
        this.characters = characters;
    }

    @Override
    public Question<byte[], PanelEcho> show(int address, PanelContent content) {
        byte[] text = characters.encode(content.text(), MOST_TEXT);
        byte moves = content.scrolling() ? FROM_THE_RIGHT : AT_ONCE;
        var data = ByteBuffer.allocate(ATTRIBUTES + text.length).order(ByteOrder.LITTLE_ENDIAN);
        data.put((byte) 0).put(moves).put((byte) 1).put((byte) 0).put((byte) 2);
        data.put(moves).put((byte) 1).put(FONT_16).put((byte) 0);
        data.put((byte) content.colour().red()).put((byte) content.colour().green());
        data.putShort((short) 0).putInt(0).putShort((short) text.length).put(text);
        return question(address, SHOW, data.array());
    }

    @Override
    public Optional<Question<byte[], PanelEcho>> brightness(int address, int percent) {
        return family.brightnessCommand().isPresent()
                ? Optional.of(
                        question(
                                address,
                                family.brightnessCommand().getAsInt(),
                                new byte[] {(byte) percent}))
                : Optional.empty();
    }

    private static Question<byte[], PanelEcho> question(int address, int command, byte[] data) {
        byte[] bytes = new TextPanelForm.Frame(address, command, data).bytes();
        return new Question<>(bytes, () -> new Answer(address, command), ANSWER, TRIES);
    }

    private static final class Answer implements Judge<byte[], PanelEcho> {

        private final HeadedFraming<TextPanelForm.Frame> frames =
                new HeadedFraming<>(new TextPanelForm());
        private final int address;
        private final int command;

        Answer(int address, int command) {
            this.address = address;
            this.command = command;
        }

        @Override
        public Verdict<PanelEcho> judge(byte[] bytes) {
            var answers =
                    frames.accept(bytes).stream()
                            .filter(frame ->
                                    frame.address() == address
                                            && frame.command() == command
                                            && frame.data().length == 1)
                            .toList();
            if (answers.isEmpty()) {
                return new Verdict.Part<>();
            }
            int said = Byte.toUnsignedInt(answers.getFirst().data()[0]);
            return said == 0
                    ? new Verdict.Answer<>(new PanelEcho(answers.size() > 1))
                    : new Verdict.Refusal<>("the panel says " + said);
        }
    }
}
