package cn.yimen.system.boards;

import cn.yimen.display.board.BoardSetup;
import cn.yimen.display.screen.BoardLook;
import cn.yimen.display.screen.PanelShape;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.host.UiThread;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Eight hours of a busy board, accelerated: what stands still on the panel.
final class Wearing {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final double STILL = 0.6;
    private static final int HOUR = 3_600;

    private Wearing() {}

    /// @param width of the panel, 16:9
    /// @param every how many seconds a picture is looked at
    static List<Finding> run(UiThread ui, int hours, int width, int every) {
        var shape = new PanelShape(width, width * 9.0 / 16, Optional.empty());
        var canvas = Canvas.of(ui, still(BoardLook.usual().on(shape)));
        var day = new PlayedDay(8, DAY);
        var board = new PlayedBoard(BoardSetup.main(new DeviceId("B1")), day);
        var burnIn = new BurnIn(canvas.pixels());
        for (int second = 1; second <= hours * HOUR; second++) {
            day.second();
            board.second();
            if (second % every == 0) {
                canvas.show(board.picture());
                burnIn.add(canvas.paint());
            }
        }
        var time = hours + " h: ";
        return List.of(
                Finding.atMost(time + "pixels that never changed", burnIn.still(), "", STILL),
                Finding.told(time + "of them bright", burnIn.stillAndBright(), ""),
                Finding.told(
                        time + "pixels bright nine tenths of the time",
                        burnIn.nearlyAlwaysBright(),
                        ""),
                Finding.told(time + "calls shown or spoken", (double) board.shown(), ""));
    }

    /// Pictures are looked at between motions.
    static BoardLook still(BoardLook look) {
        return new BoardLook(
                look.shape(),
                look.language(),
                look.second(),
                look.media(),
                look.exit(),
                false,
                look.blackNights());
    }
}
