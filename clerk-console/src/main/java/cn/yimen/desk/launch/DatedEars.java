package cn.yimen.desk.launch;

import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.hall.state.HallState;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Tells a program what the hall says, dated by the program's clock. Called on the client's thread.
///
/// @param <E> the program's events
/// @param changed from the hall's new state
/// @param heartbeat from the server's time
/// @param tick time has passed, and perhaps the link is another
public record DatedEars<E>(
        InstantSource clock,
        BiFunction<HallState, Instant, E> changed,
        BiFunction<Instant, Instant, E> heartbeat,
        Function<Instant, E> tick,
        Consumer<E> program)
        implements HallListener {

    @Override
    public void changed(HallUpdate update) {
        program.accept(changed.apply(update.state(), clock.instant()));
    }

    @Override
    public void heartbeat(Instant serverTime) {
        program.accept(heartbeat.apply(serverTime, clock.instant()));
    }

    @Override
    public void link(LinkState state) {
        program.accept(tick.apply(clock.instant()));
    }
}
