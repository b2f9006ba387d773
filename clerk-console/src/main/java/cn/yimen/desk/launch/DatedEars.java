package cn.yimen.desk.launch;

import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.hall.state.HallState;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Tells a program what the hall says, dated by the program's clock. Called on the client's thread.
///
/// @param <E> the program's events
public record DatedEars<E>(InstantSource clock, Words<E> words, Consumer<E> program)
        implements HallListener {

    /// What the hall says, as the program's events.
    public interface Words<E> {

        E changed(HallState hall, Instant now);

        E heartbeat(Instant serverTime, Instant now);

        /// Time has passed, and perhaps the link is another.
        E tick(Instant now);
    }

    @Override
    public void changed(HallUpdate update) {
        program.accept(words.changed(update.state(), clock.instant()));
    }

    @Override
    public void heartbeat(Instant serverTime) {
        program.accept(words.heartbeat(serverTime, clock.instant()));
    }

    @Override
    public void link(LinkState state) {
        program.accept(words.tick(clock.instant()));
    }
}
