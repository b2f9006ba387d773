package cn.yimen.display.app;

import cn.yimen.display.board.BoardState;
import cn.yimen.display.screen.HallScreen;
import cn.yimen.ui.host.ScreenHost;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Cursor;

/// The board in its window. Whoever shows pictures does not wait for it: at each of the toolkit's
/// pulses the newest is drawn, if there is one, and those before it are forgotten.
final class BoardPanel implements BoardProgram.Panels {

    private final ScreenHost host;
    private final HallScreen board;
    private final AtomicReference<Optional<Due>> due = new AtomicReference<>(Optional.empty());

    private record Due(BoardState picture, Optional<Runnable> painted) {

        /// Whoever waits for a picture in which the same stands waits for this one.
        Due after(Optional<Due> before) {
            return new Due(picture, painted.or(() -> before.flatMap(Due::painted)));
        }
    }

    BoardPanel(ScreenHost host, HallScreen board) {
        this.host = host;
        this.board = board;
        host.scene().setCursor(Cursor.NONE);
        host.scene().addPreLayoutPulseListener(this::draw);
    }

    /// Opens the window, on the JavaFX thread, with what was shown last.
    void open(Runnable painted) {
        draw();
        host.lay(board.root());
        host.open(board.title());
        host.show(board.root(), painted);
    }

    /// From any thread.
    @Override
    public void show(BoardState picture, Optional<Runnable> painted) {
        var newest = new Due(picture, painted);
        due.updateAndGet(before -> Optional.of(newest.after(before)));
        Platform.requestNextPulse();
    }

    private void draw() {
        due.getAndSet(Optional.empty())
                .ifPresent(newest -> {
                    board.show(newest.picture());
                    newest.painted().ifPresent(told -> host.show(board.root(), told));
                });
    }
}
