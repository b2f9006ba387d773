package cn.yimen.uplink.contract.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a hall is (大厅概况). The last one counts; none is ever sent later.
///
/// @param at by the hall server's clock
/// @param version of the hall server's program
/// @param paperLow machines whose paper runs low
/// @param backlog events that have not gone up, `oldest` of them since when
/// @param linesOpen lines that an open window serves
/// @param waiting people
public record HallSummary(
        Instant at,
        String version,
        List<MachineCount> machines,
        int paperLow,
        long backlog,
        Optional<Instant> oldest,
        int linesOpen,
        int waiting) {
    public HallSummary {
        machines = List.copyOf(machines);
    }

    /// How many machines of one kind there are, by how they are.
    ///
    /// @param trouble out of service, or something is the matter with a part
    /// @param unknown not heard since the server started
    public record MachineCount(MachineKind kind, int well, int trouble, int lost, int unknown) {}
}
