package cn.yimen.device.caller;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.caller.CallerFrame.Command;
import cn.yimen.device.fuzz.Pieces;
import cn.yimen.device.fuzz.Target;
import cn.yimen.device.serial.HeadedFraming;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What caller keys send.
public final class CallerTarget implements Target {

    @Override
    public String name() {
        return "caller";
    }

    @Override
    public List<byte[]> seeds() {
        return Stream.of(Command.values())
                .map(command -> new CallerFrame(command, 3, 7).bytes())
                .toList();
    }

    @Override
    public void eat(byte[] bytes) {
        assertThat(frames(Pieces.of(bytes))).isEqualTo(frames(List.of(bytes)));
    }

    private static List<CallerFrame> frames(List<byte[]> pieces) {
        var framing = new HeadedFraming<>(new CallerForm());
        var frames = new ArrayList<CallerFrame>();
        pieces.forEach(piece -> frames.addAll(framing.accept(piece)));
        return frames;
    }
}
