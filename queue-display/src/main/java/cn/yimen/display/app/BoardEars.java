package cn.yimen.display.app;

import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.display.board.BoardEvent.Beat;
import cn.yimen.display.board.BoardEvent.Updated;
import java.time.Instant;

/// Hears the hall on the connection's thread and hands it to the board.
final class BoardEars implements HallListener {

    private final Inbox inbox;
    private final BoardLog log;

    BoardEars(Inbox inbox, BoardLog log) {
        this.inbox = inbox;
        this.log = log;
    }

    @Override
    public void changed(HallUpdate update) {
        inbox.put(new Updated(update.state(), update.events()));
    }

    @Override
    public void heartbeat(Instant serverTime) {
        inbox.put(new Beat(serverTime));
    }

    @Override
    public void link(LinkState state) {
        log.link(
                switch (state) {
                    case LinkState.Connecting _ -> "connecting";
                    case LinkState.Live _ -> "live";
                    case LinkState.Lost _ -> "lost";
                    case LinkState.Refused _ -> "refused";
                });
    }
}
