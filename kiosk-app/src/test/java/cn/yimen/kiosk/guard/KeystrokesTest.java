package cn.yimen.kiosk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeystrokesTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    private final Keystrokes strokes = new Keystrokes();

    @Test
    void aHandThatTypesIsSaidOnceAndIsNoBurst() {
        assertThat(typed(200, 100)).containsExactly(Tamper.KEYS, Tamper.KEYS);
    }

    @Test
    void moreThanTwentyFiveInASecondIsNoHand() {
        assertThat(typed(25, 40)).containsExactly(Tamper.KEYS);
        assertThat(new Keystrokes().pressed(true, NINE)).contains(Tamper.KEYS);
        assertThat(typedAnew(26, 38)).containsExactly(Tamper.KEYS, Tamper.BURST);
    }

    @Test
    void aChordIsSaidAtItsFirstKey() {
        assertThat(strokes.pressed(false, NINE)).contains(Tamper.CHORD);
        assertThat(strokes.pressed(false, NINE.plusSeconds(9))).isEmpty();
        assertThat(strokes.pressed(false, NINE.plusSeconds(10))).contains(Tamper.CHORD);
    }

    private List<Tamper> typed(int keys, int millisBetween) {
        return typed(strokes, keys, millisBetween);
    }

    private static List<Tamper> typedAnew(int keys, int millisBetween) {
        return typed(new Keystrokes(), keys, millisBetween);
    }

    private static List<Tamper> typed(Keystrokes strokes, int keys, int millisBetween) {
        var said = new ArrayList<Tamper>();
        for (int key = 0; key < keys; key++) {
            strokes.pressed(true, NINE.plusMillis((long) key * millisBetween)).ifPresent(said::add);
        }
        return said;
    }
}
