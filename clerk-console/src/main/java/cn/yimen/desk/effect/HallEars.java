package cn.yimen.desk.effect;

import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.desk.desk.Contact.Link;
import cn.yimen.desk.desk.DeskEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Tells the desk what the hall says, dated by the desk's clock. Called on the client's thread.
public final class HallEars implements HallListener {

    private final InstantSource clock;
    private final Consumer<DeskEvent> desk;

    public HallEars(InstantSource clock, Consumer<DeskEvent> desk) {
        this.clock = clock;
        this.desk = desk;
    }

    @Override
    public void changed(HallUpdate update) {
        desk.accept(
                new DeskEvent.HallChanged(update.state(), update.serverTime(), clock.instant()));
    }

    @Override
    public void link(LinkState state) {
        var link =
                switch (state) {
                    case LinkState.Connecting _ -> Link.CONNECTING;
                    case LinkState.Live _ -> Link.LIVE;
                    case LinkState.Lost _, LinkState.Refused _ -> Link.LOST;
                };
        desk.accept(new DeskEvent.LinkChanged(link, clock.instant()));
    }

    @Override
    public void heartbeat(Instant serverTime) {
        desk.accept(new DeskEvent.Heartbeat(serverTime, clock.instant()));
    }
}
