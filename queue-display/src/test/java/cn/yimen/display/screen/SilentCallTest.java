package cn.yimen.display.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.board.BoardState.Area;
import cn.yimen.display.board.BoardState.AreaRow;
import cn.yimen.display.board.BoardState.AtWindow;
import cn.yimen.display.board.BoardState.Desk;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.display.board.WindowFace;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.proof.Screens;
import java.util.List;
import java.util.Optional;
import javafx.animation.Timeline;
import org.junit.jupiter.api.Test;

/// Where no loudspeaker could say a call, every board shows it for as long as it is lit: the area's
/// and the window's too.
final class SilentCallTest {

    private static final UiThread UI = Screens.ui();
    private static final RecentCall CALL = Pictures.call("A023 3");

    @Test
    void theFrameOfAnUnheardCallPulsesOnAndOn() {
        var window = UI.ask(() -> new WindowBoard(BoardLook.usual()));
        show(window, Optional.of(CALL), false);
        assertThat(cycles(window.pulse())).isEqualTo(2 * Frame.PULSES);
        show(window, Optional.of(CALL), true);
        assertThat(cycles(window.pulse())).isEqualTo(2 * Frame.UNHEARD_PULSES);

        var area = UI.ask(() -> new AreaBoard(BoardLook.usual(), Lane.IN_PICTURE));
        show(area, false);
        assertThat(cycles(area.pulse())).isEqualTo(2 * Frame.PULSES);
        show(area, true);
        assertThat(cycles(area.pulse())).isEqualTo(2 * Frame.UNHEARD_PULSES);
    }

    @Test
    void aCallThatTheHallNoLongerListsDoesNotBeginAgain() {
        var window = UI.ask(() -> new WindowBoard(BoardLook.usual()));
        show(window, Optional.of(CALL), false);
        var first = window.pulse();
        show(window, Optional.empty(), false);
        assertThat(window.pulse()).isEqualTo(first);
    }

    private static int cycles(Optional<Timeline> pulse) {
        return pulse.orElseThrow().getCycleCount();
    }

    private static void show(WindowBoard board, Optional<RecentCall> call, boolean unspoken) {
        var state =
                new AtWindow(
                        Pictures.header(Pictures.TIME),
                        new WindowId("3"),
                        new WindowFace.Calling("A023"),
                        new Desk(List.of("综合受理"), Optional.empty()),
                        call,
                        unspoken,
                        Stand.FIRST);
        UI.ask(() -> {
            board.show(state);
            return true;
        });
    }

    private static void show(AreaBoard board, boolean unspoken) {
        var area = AreaPictures.calling();
        var first = area.rows().getFirst();
        var row = new AreaRow(first.line(), first.newest(), true, unspoken, first.next());
        UI.ask(() -> {
            board.show(
                    new Area(area.header(), List.of(row), area.paging(), area.bar(), area.stand()));
            return true;
        });
    }
}
