package cn.yimen.server.http;

import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.trust.RoleTable;
import java.util.Map;
import java.util.Optional;

/// Whether a machine may send this command, and in whose name.
record Senders(EventLog log) {

    /// @param peer the machine at the other end; empty where the link is plain
    Optional<Refusal> refusal(CommandEnvelope envelope, Optional<DeviceName> peer) {
        return peer.filter(machine -> !may(machine, envelope))
                .map(machine -> told(machine, envelope));
    }

    private static boolean may(DeviceName machine, CommandEnvelope envelope) {
        return machine.device().equals(envelope.from())
                && RoleTable.maySend(machine.role(), envelope.command());
    }

    private Refusal told(DeviceName machine, CommandEnvelope envelope) {
        log.write(
                "command.not-permitted",
                Map.of(
                        "peer", machine,
                        "from", envelope.from(),
                        "type", WireJson.typeName(envelope.command().getClass())));
        return Refusal.NOT_PERMITTED;
    }
}
