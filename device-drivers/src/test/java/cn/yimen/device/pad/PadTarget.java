package cn.yimen.device.pad;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.fuzz.Pieces;
import cn.yimen.device.fuzz.Target;
import cn.yimen.device.pad.PadFrame.Command;
import cn.yimen.device.serial.HeadedFraming;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a pad sends.
public final class PadTarget implements Target {

    @Override
    public String name() {
        return "pad";
    }

    @Override
    public List<byte[]> seeds() {
        return Stream.of(Command.values())
                .map(command -> new PadFrame(command, 3).bytes())
                .toList();
    }

    @Override
    public void eat(byte[] bytes) {
        assertThat(frames(Pieces.of(bytes))).isEqualTo(frames(List.of(bytes)));
    }

    private static List<PadFrame> frames(List<byte[]> pieces) {
        var framing = new HeadedFraming<>(new PadForm());
        var frames = new ArrayList<PadFrame>();
        pieces.forEach(piece -> frames.addAll(framing.accept(piece)));
        return frames;
    }
}
