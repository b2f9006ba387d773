package cn.yimen.desk.app;

import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskEffect;
import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.desk.desk.DeskEvent.Ids;
import cn.yimen.desk.desk.DeskFlow;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.DeskKeys;
import cn.yimen.desk.desk.Look;
import cn.yimen.desk.screen.DeskHands;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.IdSource;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The desk's one loop: events come in through the gate, the flow decides, effects go out, and the
/// screen is shown again where it would look different. [#post] may be called from any thread, all
/// else happens on the JavaFX thread.
final class DeskLoop implements DeskHands {

    private final Executor gate;
    private final InstantSource clock;
    private final IdSource ids;
    private Consumer<DeskEffect> effects = _ -> {};
    private Consumer<Desk> screen = _ -> {};
    private volatile Desk desk;
    private boolean showing;

    DeskLoop(Desk desk, Executor gate, InstantSource clock, IdSource ids) {
        this.desk = desk;
        this.gate = gate;
        this.clock = clock;
        this.ids = ids;
    }

    /// From now on effects are carried out and the desk is shown. Nothing is lost before: the
    /// caller holds the JavaFX thread until this is done.
    void start(Consumer<DeskEffect> carryOut, Consumer<Desk> show) {
        effects = carryOut;
        screen = show;
    }

    void post(DeskEvent event) {
        gate.execute(() -> handle(event));
    }

    Desk desk() {
        return desk;
    }

    @Override
    public void press(DeskKey key) {
        post(new DeskEvent.Pressed(key, freshIds(), clock.instant()));
    }

    @Override
    public void choose(int digit) {
        post(new DeskEvent.Chosen(digit, freshIds(), clock.instant()));
    }

    @Override
    public void show(Look.Tab tab) {
        post(new DeskEvent.TabChosen(tab, clock.instant()));
    }

    @Override
    public void signIn(ClerkId clerk, String password) {
        post(new DeskEvent.SignInWished(clerk, password, clock.instant()));
    }

    @Override
    public void changePassword(ClerkId clerk, String known, String wanted) {
        post(new DeskEvent.PasswordWished(clerk, known, wanted, clock.instant()));
    }

    private void handle(DeskEvent event) {
        var before = desk;
        var step = DeskFlow.update(before, event);
        desk = step.desk();
        step.effects().forEach(effects);
        if (!(isOnlyTime(event) && looksLike(before, desk))) {
            showSoon();
        }
    }

    /// Behind the events that wait at the gate already, so that a burst of them is one picture.
    private void showSoon() {
        if (!showing) {
            showing = true;
            gate.execute(this::showNow);
        }
    }

    private void showNow() {
        showing = false;
        screen.accept(desk);
    }

    private static boolean isOnlyTime(DeskEvent event) {
        return event instanceof DeskEvent.Tick || event instanceof DeskEvent.Heartbeat;
    }

    /// Whether nothing that time alone changes looks different.
    private static boolean looksLike(Desk before, Desk now) {
        return before.errand().equals(now.errand())
                && before.seat().access().equals(now.seat().access())
                && before.seat().card().equals(now.seat().card())
                && before.refused().equals(now.refused())
                && before.isLive() == now.isLive()
                && before.isListening() == now.isListening()
                && before.isDoubtful() == now.isDoubtful()
                && before.hallNow().getEpochSecond() == now.hallNow().getEpochSecond()
                && sameKey(before, now, DeskKey.RECALL)
                && sameKey(before, now, DeskKey.PASS);
    }

    private static boolean sameKey(Desk before, Desk now, DeskKey key) {
        return DeskKeys.stateOf(before, key).equals(DeskKeys.stateOf(now, key));
    }

    private Ids freshIds() {
        return new Ids(ids.command(), ids.command());
    }
}
