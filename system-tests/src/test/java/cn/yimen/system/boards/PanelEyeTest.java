package cn.yimen.system.boards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.board.BoardState;
import cn.yimen.display.board.BoardState.Calls;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.display.board.BoardState.Word;
import cn.yimen.display.screen.BoardLook;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.ui.host.UiThread;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The eye that looks at real panels is neither blind nor taken in.
final class PanelEyeTest {

    private static final RecentCall CALL = call("A023", "3");

    private static Canvas panel;
    private static PanelEye eye;

    @BeforeAll
    static void open() {
        var ui = UiThread.start();
        panel = Canvas.of(ui, Wearing.still(BoardLook.usual()));
        eye = PanelEye.on(ui, panel::paint);
    }

    @Test
    void aCallIsSeenWhileItIsCalledAfterwardsAndWhereverTheLayoutHasWalked() {
        panel.show(PanelEye.picture(CALL, Word.CALLING));
        assertThat(eye.shows(CALL)).isTrue();
        assertThat(eye.isStale(CALL)).isFalse();
        panel.show(at(new Stand(3, false), (Calls) PanelEye.picture(CALL, Word.NEWEST)));
        assertThat(eye.shows(CALL)).isTrue();
    }

    @Test
    void aNumberADigitOffOrAnotherWindowIsNotTheCall() {
        panel.show(PanelEye.picture(CALL, Word.CALLING));
        assertThat(eye.shows(call("A028", "3"))).isFalse();
        assertThat(eye.shows(call("A022", "3"))).isFalse();
        assertThat(eye.shows(call("A023", "8"))).isFalse();
        assertThat(eye.shows(call("A023", "13"))).isFalse();
    }

    @Test
    void aSheetThatHasGoneOutIsStaleAndNotLit() {
        panel.show(PanelEye.picture(CALL, Word.EARLIER));
        assertThat(eye.isStale(CALL)).isTrue();
        assertThat(eye.shows(CALL)).isFalse();
        assertThat(eye.isStale(call("A024", "3"))).isFalse();
    }

    private static BoardState at(Stand stand, Calls calls) {
        return new Calls(
                calls.header(), calls.sheet(), calls.recent(), calls.waits(), calls.bar(), stand);
    }

    private static RecentCall call(String number, String window) {
        return new RecentCall(
                new TicketId(new UUID(0, 1)),
                new TicketNumber(number.substring(0, 1), Integer.parseInt(number.substring(1)), 3),
                new WindowId(window),
                1,
                Instant.parse("2026-11-24T02:24:00Z"));
    }
}
