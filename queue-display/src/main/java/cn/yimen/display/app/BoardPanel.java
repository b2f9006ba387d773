package cn.yimen.display.app;

import cn.yimen.display.board.BoardState;
import cn.yimen.display.screen.HallScreen;
import cn.yimen.ui.host.ScreenHost;
import java.util.Optional;
import javafx.scene.Cursor;

/// The board in its window.
final class BoardPanel implements BoardProgram.Panels {

    private final ScreenHost host;
    private final HallScreen board;

    BoardPanel(ScreenHost host, HallScreen board) {
        this.host = host;
        this.board = board;
        host.scene().setCursor(Cursor.NONE);
    }

    /// Opens the window with what was shown last.
    void open(Runnable painted) {
        host.open(board.title());
        host.show(board.root(), painted);
    }

    @Override
    public void show(BoardState picture, Optional<Runnable> painted) {
        board.show(picture);
        painted.ifPresent(told -> host.show(board.root(), told));
    }
}
