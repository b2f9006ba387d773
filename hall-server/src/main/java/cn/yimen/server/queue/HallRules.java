package cn.yimen.server.queue;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.ChangeConfig;
import cn.yimen.hall.wire.HallCommand.CloseLine;
import cn.yimen.hall.wire.HallCommand.ReopenLine;
import cn.yimen.hall.wire.HallCommand.ResumeHall;
import cn.yimen.hall.wire.HallCommand.StopHall;
import cn.yimen.hall.wire.Reporting.ReportDevice;

/// Which rule decides on what concerns the hall, a line or a machine.
final class HallRules {

    private HallRules() {}

    static Decision decide(HallState state, DeviceId from, HallCommand.OfHall command) {
        return switch (command) {
            case ReportDevice c -> HelpRules.report(state, from, c);
            case CloseLine c -> SessionRules.close(state, c);
            case ReopenLine c -> SessionRules.reopen(state, c);
            case StopHall c -> SessionRules.stop(state, c);
            case ResumeHall c -> SessionRules.resume(state, c);
            case ChangeConfig c -> ConfigRules.change(state, c);
        };
    }
}
