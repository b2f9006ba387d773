package cn.yimen.server.queue;

import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.HallCommand.ChangeConfig;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.WireJson;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Laying the hall out otherwise while people are in it.
final class ConfigRules {

    private ConfigRules() {}

    static Decision change(HallState state, ChangeConfig c) {
        if (!isSound(c.config())) {
            return Decision.refused(Refusal.INVALID);
        }
        return state.config()
                .map(now -> change(new LayoutChange(state, now, c.config()), c))
                .orElse(Decision.done(new Configured(c.config(), Optional.of(c.clerk()))));
    }

    /// Judged by the same reader as a hall's file, so that nothing unsound gets in another way.
    private static boolean isSound(HallConfig config) {
        var text = WireJson.write(config).getBytes(StandardCharsets.UTF_8);
        return ConfigFile.read("config", text) instanceof Reading.Read<HallConfig>;
    }

    private static Decision change(LayoutChange change, ChangeConfig c) {
        if (change.now().equals(change.next())) {
            return Decision.already();
        }
        boolean isSameHall =
                change.now().id().equals(change.next().id())
                        && change.now().zone().equals(change.next().zone());
        if (!isSameHall) {
            return Decision.refused(Refusal.INVALID);
        }
        return change.conflicts().isEmpty()
                ? new Decision.Events(change.events(Optional.of(c.clerk())))
                : Decision.refused(Refusal.IN_USE);
    }
}
