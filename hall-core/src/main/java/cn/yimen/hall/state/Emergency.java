package cn.yimen.hall.state;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.EmergencyKind;
import java.time.Instant;

/// What everybody in the hall must know before anything else.
public record Emergency(EmergencyKind kind, ClerkId by, Instant since) {}
