package cn.yimen.system.hall;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.client.Reply;
import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.SignIn;
import cn.yimen.hall.wire.SignInAnswer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Follows the hall's truth as a screen does, for whoever wants to check it, and acts in it. Safe
/// for use by several threads.
public final class Watcher implements AutoCloseable {

    private static final int ASKED_AGAIN = 10;
    private static final long BREATH_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final IdSource ids = new IdSource(InstantSource.system(), new SplittableRandom());
    private final DeviceId as;
    private final HallClient client;
    private final List<Recorded> events = new ArrayList<>();
    private HallState state = HallState.empty();

    private Watcher(HallClientConfig config) {
        as = config.device();
        client = HallClient.connect(config, new Ear(), InstantSource.system(), new Random());
    }

    public static Watcher of(HallClientConfig config) {
        return new Watcher(config);
    }

    private final class Ear implements HallListener {

        @Override
        public void changed(HallUpdate update) {
            take(update);
        }

        @Override
        public void link(LinkState link) {
            // A server that is killed on purpose is part of the story.
        }
    }

    private synchronized void take(HallUpdate update) {
        state = update.state();
        events.addAll(update.events());
        notifyAll();
    }

    public synchronized HallState state() {
        return state;
    }

    /// All events heard so far, each once, in order; without those inside a first snapshot.
    public synchronized List<Recorded> events() {
        return List.copyOf(events);
    }

    /// Waits until the hall is so.
    public synchronized HallState await(String what, Predicate<HallState> so, Duration limit)
            throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!so.test(state)) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw new TimeoutException(
                        "the hall did not come to this within " + limit + ": " + what);
            }
            wait(left);
        }
        return state;
    }

    /// Something that is done here, until the hall has answered yes.
    public void does(HallCommand command, Duration limit) throws TimeoutException {
        var envelope = new CommandEnvelope(ids.command(), as, command);
        var reply = client.sendUntilAnswered(envelope, limit).join();
        if (!(reply instanceof Reply.Answered(CommandAnswer.Accepted _))) {
            throw new TimeoutException(as + " cannot: " + reply);
        }
    }

    /// From here on what is done here may be done in this name.
    public void signIn(ClerkId who, String password) throws TimeoutException {
        var answer = answered(() -> client.signIn(new SignIn(who, password, as)));
        if (!(answer.orElse(null) instanceof SignInAnswer.Welcome)) {
            throw new TimeoutException(as + ": " + who + " is not let in");
        }
    }

    /// A hall on a busy machine may take longer than a question waits: it is asked again.
    private static <T> Optional<T> answered(Supplier<CompletableFuture<Optional<T>>> question) {
        var answer = question.get().join();
        for (int again = 0; again < ASKED_AGAIN && answer.isEmpty(); again++) {
            LockSupport.parkNanos(BREATH_NANOS);
            answer = question.get().join();
        }
        return answer;
    }

    /// Names for what is done.
    public IdSource ids() {
        return ids;
    }

    public Catalogue catalogue() throws TimeoutException {
        return answered(client::catalogue)
                .orElseThrow(() -> new TimeoutException("the hall has no catalogue"));
    }

    @Override
    public void close() {
        client.close();
    }
}
