package cn.yimen.system.sim;

import cn.yimen.client.Following;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.StreamMessage;
import java.util.function.Consumer;

/// A board, a desk or a kiosk as a screen of the hall: connects, listens, loses, connects again
/// from where it was, with the real client's logic of what to make of each message.
final class Follower {

    private static final long LISTENS_EACH = 20_000;
    private static final long SILENCE = 50_000;

    private final String name;
    private final Around around;
    private Following following;
    private long heardAt;
    private int connection;
    private int tries;
    private boolean off;
    private Consumer<Following.Step.Changed> hearer = _ -> {};

    /// What a screen stands in.
    record Around(
            Timeline time,
            Link link,
            ServerNode server,
            Dice dice,
            Witness witness,
            Mischief bugs) {}

    /// A connection that is asked for.
    record Call(
            String screen, String epoch, long after, Link link, Consumer<StreamMessage> hears) {}

    Follower(String name, Around around) {
        this.name = name;
        this.around = around;
        following = new Following(around.witness().fold());
        around.time().after(around.dice().between(0, 3_000), this::start);
    }

    /// @param then hears what the screen took, when it shows it
    void whenChanged(Consumer<Following.Step.Changed> then) {
        hearer = then;
    }

    private void start() {
        connect();
        around.time().after(LISTENS_EACH, this::listen);
    }

    private void listen() {
        if (!off && around.time().millis() - heardAt > SILENCE) {
            connect();
        }
        around.time().after(LISTENS_EACH, this::listen);
    }

    private void connect() {
        heardAt = around.time().millis();
        int mine = ++connection;
        var call =
                new Call(
                        name,
                        following.epoch(),
                        following.seq(),
                        around.link(),
                        message -> hear(mine, message));
        around.link().up(() -> around.server().connect(call));
    }

    private void hear(int from, StreamMessage message) {
        if (from != connection || off) {
            return;
        }
        heardAt = around.time().millis();
        switch (around.bugs().follows().apply(following, message)) {
            case Following.Step.Gap _ -> {
                connection++;
                tries++;
                around.time()
                        .after(around.dice().between(50, 50L << Math.min(tries, 6)), this::back);
            }
            case Following.Step.Nothing _ -> tries = 0;
            case Following.Step.Changed changed -> {
                tries = 0;
                around.witness().screenTook(name, following.state(), changed);
                hearer.accept(changed);
            }
        }
    }

    private void back() {
        if (!off) {
            connect();
        }
    }

    /// Switched off, or its power is gone: it forgets everything.
    void off() {
        off = true;
        connection++;
        following = new Following(around.witness().fold());
    }

    void on() {
        off = false;
        connect();
    }

    HallState state() {
        return following.state();
    }

    String name() {
        return name;
    }
}
