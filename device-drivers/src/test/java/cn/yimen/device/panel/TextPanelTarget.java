package cn.yimen.device.panel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.fuzz.Pieces;
import cn.yimen.device.fuzz.Target;
import cn.yimen.device.serial.HeadedFraming;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/// What panels of the text frame family answer, and what else goes over their line.
public final class TextPanelTarget implements Target {

    @Override
    public String name() {
        return "panel";
    }

    @Override
    public List<byte[]> seeds() {
        var codec =
                new TextPanelCodec(
                        new PanelFamily.TextFrames(OptionalInt.of(0x0D)), PanelCharacters.GB2312);
        return List.of(
                new TextPanelForm.Frame(1, 0x62, new byte[] {0}).bytes(),
                new TextPanelForm.Frame(2, 0x62, new byte[] {1}).bytes(),
                codec.show(3, PanelContent.of("请 A023 到 2 号窗口")).bytes(),
                codec.brightness(4, 60).orElseThrow().bytes());
    }

    @Override
    public void eat(byte[] bytes) {
        assertThat(frames(Pieces.of(bytes))).isEqualTo(frames(List.of(bytes)));
    }

    private static List<String> frames(List<byte[]> pieces) {
        var framing = new HeadedFraming<>(new TextPanelForm());
        var frames = new ArrayList<String>();
        for (byte[] piece : pieces) {
            framing.accept(piece).stream()
                    .map(frame -> HexFormat.of().formatHex(frame.bytes()))
                    .forEach(frames::add);
        }
        return frames;
    }
}
