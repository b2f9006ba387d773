package cn.yimen.hall.wire;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;

/// A command with the id that its sender wrote down before sending, and the sender.
public record CommandEnvelope(CommandId id, DeviceId from, HallCommand command) {}
