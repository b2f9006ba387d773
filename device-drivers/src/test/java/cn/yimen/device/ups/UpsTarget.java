package cn.yimen.device.ups;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.fuzz.Pieces;
import cn.yimen.device.fuzz.Target;
import java.util.ArrayList;
import java.util.List;

/// What a Megatec UPS answers.
public final class UpsTarget implements Target {

    @Override
    public String name() {
        return "ups";
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                "(208.4 140.0 208.4 034 59.9 2.05 35.0 00110000\r".getBytes(US_ASCII),
                "(000.0 140.0 220.3 098 50.0 21.6 --.- 11001010\r".getBytes(US_ASCII),
                "#220.0 002 24.00 50.0\r".getBytes(US_ASCII),
                "Q1\r".getBytes(US_ASCII));
    }

    @Override
    public void eat(byte[] bytes) {
        assertThat(lines(Pieces.of(bytes))).isEqualTo(lines(List.of(bytes)));
    }

    private static List<String> lines(List<byte[]> pieces) {
        var framing = new UpsLines();
        var lines = new ArrayList<String>();
        pieces.forEach(piece -> lines.addAll(framing.accept(piece)));
        lines.forEach(UpsReading::of);
        return lines;
    }
}
