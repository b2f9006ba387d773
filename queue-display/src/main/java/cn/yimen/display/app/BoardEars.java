package cn.yimen.display.app;

import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.display.board.BoardEvent.Beat;
import cn.yimen.display.board.BoardEvent.Updated;
import java.time.Instant;
import java.util.concurrent.Executor;

/// Hears the hall on the connection's thread and hands it to the board's.
final class BoardEars implements HallListener {

    private final BoardProgram program;
    private final Executor ui;
    private final BoardLog log;

    BoardEars(BoardProgram program, Executor ui, BoardLog log) {
        this.program = program;
        this.ui = ui;
        this.log = log;
    }

    @Override
    public void changed(HallUpdate update) {
        ui.execute(() -> program.handle(new Updated(update.state(), update.events())));
    }

    @Override
    public void heartbeat(Instant serverTime) {
        ui.execute(() -> program.handle(new Beat(serverTime)));
    }

    @Override
    public void link(LinkState state) {
        log.link(
                switch (state) {
                    case LinkState.Connecting _ -> "connecting";
                    case LinkState.Live _ -> "live";
                    case LinkState.Lost _ -> "lost";
                });
    }
}
