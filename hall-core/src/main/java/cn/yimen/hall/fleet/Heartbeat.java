package cn.yimen.hall.fleet;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a machine says of itself every ten seconds, and at once where it changes. The last one
/// counts. Its parts, its paper and its unsent records are not in it: the hall knows them from
/// events and from [cn.yimen.hall.wire.RecordsDepth]. Nothing of what a person does is in it but
/// that one is there.
///
/// @param id the same when it is sent again
/// @param at by the machine's own clock
/// @param startedAt when the program started, by the same clock
/// @param reason the code that stands on its screen; empty while it serves
/// @param busy whether somebody uses it now
/// @param clockOffsetMillis how far its clock is ahead of the hall's; empty where it does not know
/// @param diskUsedPercent of the disk that holds its data
/// @param handOver numbers that it gave alone and has not handed over yet
/// @param certificateUntil when the machine's certificate ends
/// @param errors which it met since it started, by code, the latest first; at most [#MOST_ERRORS]
/// @param ended orders that came to an end; repeated until the hall has answered
public record Heartbeat(
        CommandId id,
        DeviceId device,
        Program program,
        Instant at,
        Instant startedAt,
        Versions versions,
        Service service,
        Optional<String> reason,
        boolean busy,
        Optional<Long> clockOffsetMillis,
        Optional<Integer> diskUsedPercent,
        Optional<Long> handOver,
        Optional<Instant> certificateUntil,
        List<Met> errors,
        List<OrderEnded> ended) {

    public static final int MOST_ERRORS = 6;
    public static final int MOST_ENDED = 4;

    public Heartbeat {
        errors = List.copyOf(errors);
        ended = List.copyOf(ended);
    }

    /// @param program its version
    /// @param java of the runtime
    /// @param data the form in which it keeps its data
    public record Versions(String program, String java, String data) {}

    /// An error that was met.
    ///
    /// @param code as it stands in `docs/errors.md`
    /// @param last when last
    public record Met(String code, int times, Instant last) {}
}
