package cn.yimen.server.queue;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CancelAppointment;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.LeaseNumbers;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.HallCommand.TakeNumber;

/// Which rule decides on a number that is to be given.
final class IssuingRules {

    private IssuingRules() {}

    static Decision decide(
            HallState state, DeviceId from, HallCommand.Issuing command, DecideContext context) {
        return switch (command) {
            case TakeNumber c -> TakingRules.take(state, from, c, context);
            case IssueByStaff c -> TakingRules.byStaff(state, from, c, context);
            case CheckIn c -> CheckInRules.checkIn(state, from, c, context);
            case HandOver c -> HandOverRules.take(state, from, c, context);
            case LeaseNumbers c -> LeaseRules.lease(state, from, c, context);
            case RecordAppointment c -> AppointmentRules.record(state, from, c, context);
            case CancelAppointment c -> AppointmentRules.cancel(state, c);
        };
    }
}
