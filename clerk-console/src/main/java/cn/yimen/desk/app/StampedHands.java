package cn.yimen.desk.app;

import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.desk.desk.DeskEvent.Ids;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.Look;
import cn.yimen.desk.screen.DeskHands;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.IdSource;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Makes events of what the clerk does: dated, and with fresh ids for what may be asked of the
/// hall.
record StampedHands(Consumer<DeskEvent> desk, InstantSource clock, IdSource ids)
        implements DeskHands {

    @Override
    public void press(DeskKey key) {
        desk.accept(new DeskEvent.Pressed(key, freshIds(), clock.instant()));
    }

    @Override
    public void choose(int digit) {
        desk.accept(new DeskEvent.Chosen(digit, freshIds(), clock.instant()));
    }

    @Override
    public void show(Look.Tab tab) {
        desk.accept(new DeskEvent.TabChosen(tab, clock.instant()));
    }

    @Override
    public void signIn(ClerkId clerk, String password) {
        desk.accept(new DeskEvent.SignInWished(clerk, password, clock.instant()));
    }

    @Override
    public void changePassword(ClerkId clerk, String known, String wanted) {
        desk.accept(new DeskEvent.PasswordWished(clerk, known, wanted, clock.instant()));
    }

    private Ids freshIds() {
        return new Ids(ids.command(), ids.command());
    }
}
