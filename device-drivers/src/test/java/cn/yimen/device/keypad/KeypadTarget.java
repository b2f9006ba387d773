package cn.yimen.device.keypad;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.fuzz.Pieces;
import cn.yimen.device.fuzz.Target;
import cn.yimen.device.keypad.KeypadFrame.Command;
import cn.yimen.device.serial.HeadedFraming;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the four keys send.
public final class KeypadTarget implements Target {

    @Override
    public String name() {
        return "keypad";
    }

    @Override
    public List<byte[]> seeds() {
        return Stream.of(Command.values())
                .map(command -> new KeypadFrame(command, 3, 7).bytes())
                .toList();
    }

    @Override
    public void eat(byte[] bytes) {
        assertThat(frames(Pieces.of(bytes))).isEqualTo(frames(List.of(bytes)));
    }

    private static List<KeypadFrame> frames(List<byte[]> pieces) {
        var framing = new HeadedFraming<>(new KeypadForm());
        var frames = new ArrayList<KeypadFrame>();
        pieces.forEach(piece -> frames.addAll(framing.accept(piece)));
        return frames;
    }
}
