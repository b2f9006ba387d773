package cn.yimen.desk.app;

import cn.yimen.desk.desk.CardFind;
import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskState;
import cn.yimen.desk.desk.HelpView;
import cn.yimen.desk.screen.DeskHands;
import cn.yimen.desk.screen.DeskScreen;
import cn.yimen.desk.screen.Hotkeys;
import cn.yimen.hall.log.EventLog;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The desk's window on the clerk's desktop: undecorated, over the other programs, as high as the
/// desk is expanded. Used on the JavaFX thread only.
final class DeskWindow {

    private final Panel panel;
    private final ScreenHost host;
    private final DeskScreen screen;
    private final EventLog log;
    private Optional<DeskState> shown = Optional.empty();
    private Optional<DeskState> listening = Optional.empty();
    private Optional<String> access = Optional.empty();
    private Optional<CardFind> card = Optional.empty();
    private boolean live;
    private String help = "";

    DeskWindow(DeskOptions options, DeskHands hands, EventLog log) {
        this.log = log;
        panel = options.panel();
        host = new ScreenHost(panel);
        host.stage().setAlwaysOnTop(options.onTop());
        screen = new DeskScreen(options.locale(), options.keys(), hands);
    }

    /// Opens with the desk as it is; `painted` runs when it stands on the screen.
    void open(Supplier<Desk> desk, DeskHands hands, DeskOptions options, Runnable painted) {
        Hotkeys.listen(host.scene(), desk, hands, options.keys(), options.keypad());
        screen.show(desk.get());
        host.open(screen.title(desk.get()));
        host.show(screen.root(), painted);
    }

    void whenClosed(Runnable action) {
        host.stage().setOnHidden(_ -> action.run());
    }

    /// Runs `told` when the desk as it is now stands on the screen.
    void whenPainted(Runnable told) {
        host.show(screen.root(), told);
    }

    double height() {
        return host.stage().getHeight();
    }

    void close() {
        host.close();
    }

    private void tell(CardFind find) {
        log.write("desk.card", Map.of("kind", find.kind().name()));
    }

    void show(Desk desk) {
        screen.show(desk);
        double height = DeskScreen.height(desk) * panel.factor();
        if (host.stage().getHeight() != height) {
            host.stage().setHeight(height);
        }
        var state = desk.state();
        if (shown.filter(state::isSameAs).isEmpty()) {
            shown = Optional.of(state);
            host.show(screen.root(), () -> log.write("desk.shown", Map.of("state", state.name())));
        }
        var now = desk.seat().access().getClass().getSimpleName();
        if (access.filter(now::equals).isEmpty()) {
            access = Optional.of(now);
            host.show(screen.root(), () -> log.write("desk.access", Map.of("access", now)));
        }
        if (!card.equals(desk.seat().card())) {
            card = desk.seat().card();
            card.ifPresent(find -> host.show(screen.root(), () -> tell(find)));
        }
        if (live != desk.isLive()) {
            live = desk.isLive();
            host.show(screen.root(), () -> log.write("desk.hall", Map.of("live", desk.isLive())));
        }
        var wanted = HelpView.of(desk) instanceof HelpView.Wanted help ? help.step() : "";
        if (!wanted.equals(help)) {
            help = wanted;
            host.show(screen.root(), () -> log.write("desk.help", Map.of("step", wanted)));
        }
        if (desk.isListening() && listening.filter(state::isSameAs).isEmpty()) {
            listening = Optional.of(state);
            log.write("desk.listening", Map.of("state", state.name()));
        }
    }
}
