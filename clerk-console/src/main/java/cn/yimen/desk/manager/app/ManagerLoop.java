package cn.yimen.desk.manager.app;

import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.desk.manager.ManagerEffect;
import cn.yimen.desk.manager.ManagerEvent;
import cn.yimen.desk.manager.ManagerFlow;
import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.ManagerHands;
import cn.yimen.hall.domain.IdSource;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The manager's desk's one loop: events come in through the gate, the flow decides, effects go
/// out, and the screen is shown again where it would look different. [#post] may be called from any
/// thread, all else happens on the JavaFX thread.
final class ManagerLoop implements ManagerHands {

    private final Executor gate;
    private final InstantSource clock;
    private final IdSource ids;
    private Consumer<ManagerEffect> effects = _ -> {};
    private Consumer<ManagerDesk> screen = _ -> {};
    private ManagerDesk manager;
    private boolean showing;

    ManagerLoop(ManagerDesk manager, Executor gate, InstantSource clock, IdSource ids) {
        this.manager = manager;
        this.gate = gate;
        this.clock = clock;
        this.ids = ids;
    }

    void start(Consumer<ManagerEffect> carryOut, Consumer<ManagerDesk> show) {
        effects = carryOut;
        screen = show;
    }

    void post(ManagerEvent event) {
        gate.execute(() -> handle(event));
    }

    ManagerDesk manager() {
        return manager;
    }

    @Override
    public void wish(Wish wish) {
        post(new ManagerEvent.Wished(wish, ids.command(), clock.instant()));
    }

    private void handle(ManagerEvent event) {
        var before = manager;
        var step = ManagerFlow.update(before, event);
        manager = step.manager();
        step.effects().forEach(effects);
        if (!looksLike(before, manager)) {
            showSoon();
        }
    }

    /// Behind the events that wait at the gate already, so that a burst of them is one picture.
    private void showSoon() {
        if (!showing) {
            showing = true;
            gate.execute(() -> {
                showing = false;
                screen.accept(manager);
            });
        }
    }

    /// Whether nothing that time alone changes looks different: minutes on the clock, seconds of
    /// silence.
    private static boolean looksLike(ManagerDesk before, ManagerDesk now) {
        return before.withoutTime().equals(now.withoutTime())
                && before.isLive() == now.isLive()
                && second(before) == second(now);
    }

    private static long second(ManagerDesk manager) {
        return manager.isLive()
                ? manager.hallNow().getEpochSecond() / 60
                : manager.now().getEpochSecond();
    }
}
