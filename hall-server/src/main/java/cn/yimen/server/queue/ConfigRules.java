package cn.yimen.server.queue;

import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.state.WindowState.Mode;
import cn.yimen.hall.wire.HallCommand.ChangeConfig;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.WireJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;

/// Laying the hall out otherwise while people are in it.
final class ConfigRules {

    private ConfigRules() {}

    static Decision change(HallState state, ChangeConfig c) {
        if (!isSound(c.config())) {
            return Decision.refused(Refusal.INVALID);
        }
        return state.config()
                .map(now -> change(state, now, c))
                .orElse(Decision.done(new Configured(c.config())));
    }

    /// Judged by the same reader as a hall's file, so that nothing unsound gets in another way.
    private static boolean isSound(HallConfig config) {
        var text = WireJson.write(config).getBytes(StandardCharsets.UTF_8);
        return ConfigFile.read("config", text) instanceof Reading.Read<HallConfig>;
    }

    private static Decision change(HallState state, HallConfig now, ChangeConfig c) {
        var next = c.config();
        if (now.equals(next)) {
            return Decision.already();
        }
        if (!now.id().equals(next.id()) || !now.zone().equals(next.zone())) {
            return Decision.refused(Refusal.INVALID);
        }
        return new Rebuilding(state, now, next).meetsPeople()
                ? Decision.refused(Refusal.IN_USE)
                : changed(state, c);
    }

    /// A window that is no more is closed first: its clerk must be able to sit down elsewhere.
    private static Decision changed(HallState state, ChangeConfig c) {
        var events = new ArrayList<HallEvent>();
        state.windows().values().stream()
                .filter(window -> window.mode() != Mode.CLOSED)
                .filter(window -> c.config().window(window.id()).isEmpty())
                .sorted(Comparator.comparing((WindowState window) -> window.id().value()))
                .map(window -> new WindowClosed(window.id(), window.clerk().orElse(c.clerk())))
                .forEach(events::add);
        events.add(new Configured(c.config()));
        return new Decision.Events(events);
    }
}
