package cn.yimen.display.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.board.BoardState;
import cn.yimen.display.board.BoardState.Alarm;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.hall.domain.EmergencyKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a board says is said by light, shape and words, never by hue alone: the states stay
/// different for somebody who sees neither red nor green, and on a panel that has lost its colours.
final class WithoutHueTest {

    /// Of the panel: as much as one small character.
    private static final double AT_LEAST = 0.0005;

    private static final BoardLook LOOK = on(960, 540);

    @Test
    void aBoardsStatesDiffer() {
        differ(
                LOOK,
                Map.of(
                        "calling", Pictures.main(),
                        "calling again", Pictures.again(),
                        "quiet", Pictures.quiet(),
                        "stale", Pictures.stale(),
                        "neutral", Pictures.neutral(),
                        "recovered", Pictures.recovered()));
    }

    @Test
    void aWindowsStatesDiffer() {
        var states = new LinkedHashMap<>(WindowPictures.all());
        states.keySet().removeIf(name -> name.contains("-"));
        differ(on(WindowBoard.WIDTH / 2, WindowBoard.HEIGHT / 2), states);
    }

    @Test
    void emergenciesDiffer() {
        var states = new LinkedHashMap<String, BoardState>();
        for (var kind : EmergencyKind.values()) {
            states.put(kind.name(), alarm(kind));
        }
        differ(LOOK, states);
    }

    private static BoardLook on(double width, double height) {
        return BoardLook.usual().on(new PanelShape(width, height, Optional.empty()));
    }

    private static Alarm alarm(EmergencyKind kind) {
        return new Alarm(Pictures.header(Pictures.TIME), kind, Pictures.TIME, Stand.FIRST);
    }

    private static void differ(BoardLook look, Map<String, BoardState> states) {
        int width = (int) look.shape().width();
        int height = (int) look.shape().height();
        var names = List.copyOf(states.keySet());
        var seen =
                List.copyOf(states.values()).stream()
                        .map(state -> Pixels.of(state, look).withoutHue(width, height))
                        .toList();
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                assertThat(seen.get(one).apartFrom(seen.get(other)))
                        .as("%s and %s", names.get(one), names.get(other))
                        .isGreaterThan(AT_LEAST);
            }
        }
    }
}
