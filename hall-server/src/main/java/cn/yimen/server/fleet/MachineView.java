package cn.yimen.server.fleet;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.Program;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.wire.RecordsDepth;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A machine as people see it: what it says of itself, and what the hall knows of it beside.
///
/// @param program empty where the machine was never heard
/// @param heardAt by the server's clock; empty where never
/// @param last what it said then
/// @param parts as it last reported each
/// @param slips that its paper is good for, about; empty where that is not known
/// @param records how much it has not sent; empty where that is not known now
public record MachineView(
        DeviceId device,
        State state,
        Optional<Program> program,
        Optional<Instant> heardAt,
        Optional<Instant> outSince,
        Optional<Heartbeat> last,
        List<DevicePart> parts,
        Optional<Integer> slips,
        Optional<RecordsDepth> records) {

    public MachineView {
        parts = List.copyOf(parts);
    }

    /// The worst first.
    public enum State {
        LOST,
        OUT_OF_SERVICE,
        /// It serves, and something is the matter with a part of it.
        TROUBLED,
        /// The hall's layout names it, and it was not heard since the server started.
        NOT_HEARD,
        STARTING,
        IN_USE,
        READY
    }
}
