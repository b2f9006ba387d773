package cn.yimen.desk.desk;

import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.Refusal;
import java.time.Instant;

/// What the hall last would not do.
///
/// @param at by the desk's clock
public record Refused(HallCommand command, Refusal why, Instant at) {}
