package cn.yimen.client;

import cn.yimen.hall.event.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Remembers what a client told it.
final class Ear implements HallListener {

    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final List<Long> seqs = new ArrayList<>();

    @Override
    public synchronized void changed(HallUpdate update) {
        update.events().stream().map(Recorded::seq).forEach(seqs::add);
        heard.add(update);
    }

    @Override
    public void link(LinkState state) {
        heard.add(state);
    }

    /// The next thing of a kind, passing over others.
    <T> T next(Class<T> kind) throws InterruptedException {
        while (true) {
            var thing = heard.poll(10, TimeUnit.SECONDS);
            if (thing == null) {
                throw new AssertionError("heard no " + kind.getSimpleName() + " within 10 s");
            }
            if (kind.isInstance(thing)) {
                return kind.cast(thing);
            }
        }
    }

    synchronized List<Long> seqs() {
        return List.copyOf(seqs);
    }
}
