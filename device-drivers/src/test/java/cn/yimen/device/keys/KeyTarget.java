package cn.yimen.device.keys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.fuzz.Pieces;
import cn.yimen.device.fuzz.Target;
import cn.yimen.device.serial.HeadedFraming;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a box of keys sends.
public record KeyTarget(String name, KeyFrames frames) implements Target {

    @Override
    public List<byte[]> seeds() {
        return Stream.of(KeyCommand.values())
                .map(command -> frames.bytes(new KeyFrame(command, 3, 7)))
                .toList();
    }

    @Override
    public void eat(byte[] bytes) {
        assertThat(cut(Pieces.of(bytes))).isEqualTo(cut(List.of(bytes)));
    }

    private List<KeyFrame> cut(List<byte[]> pieces) {
        var framing = new HeadedFraming<>(frames);
        var cut = new ArrayList<KeyFrame>();
        pieces.forEach(piece -> cut.addAll(framing.accept(piece)));
        return cut;
    }
}
