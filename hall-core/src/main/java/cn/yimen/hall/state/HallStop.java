package cn.yimen.hall.state;

import cn.yimen.hall.domain.ClerkId;
import java.time.Instant;

/// The hall stands still (紧急停止).
public record HallStop(ClerkId by, String reason, Instant since) {}
