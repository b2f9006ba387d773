package cn.yimen.device.keys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.caller.CallerKeys;
import cn.yimen.device.keypad.AccessKeypad;
import cn.yimen.device.pad.EvaluatorPad;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyFramesTest {

    private static final Map<String, KeyFrames> BOXES =
            Map.of(
                    "CALLER", CallerKeys.LINE.frames(),
                    "FOUR_KEYS", AccessKeypad.LINE.frames(),
                    "PAD", EvaluatorPad.FRAMES);

    @ParameterizedTest
    @CsvSource({
        "CALLER,    PRESENT,  0, 0, aa560302000001",
        "CALLER,    PRESSED,  3, 9, aa569002030998",
        "FOUR_KEYS, PRESENT,  0, 0, aa570302000001",
        "FOUR_KEYS, PRESSED, 19, 9, aa579002130988",
        "PAD,       ASK,     15, 0, aa5501010f0f",
        "PAD,       PRESSED,  2, 0, aa5590010293"
    })
    void framesAreTheseBytes(String box, KeyCommand command, int data, int turn, String bytes) {
        var frames = Optional.ofNullable(BOXES.get(box)).orElseThrow();
        var frame = new KeyFrame(command, data, turn);
        assertThat(HexFormat.of().formatHex(frames.bytes(frame))).isEqualTo(bytes);
        assertThat(frames.read(HexFormat.of().parseHex(bytes))).contains(frame);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aa569002030999", "aa567702030975"})
    void aWrongCheckOrCommandIsNoFrame(String bytes) {
        assertThat(CallerKeys.LINE.frames().read(HexFormat.of().parseHex(bytes))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "16, true", "17, false"})
    void aCallerHasSixteenKeys(int data, boolean isOne) {
        assertThat(CallerKeys.LINE.key().apply(data).isPresent()).isEqualTo(isOne);
    }
}
