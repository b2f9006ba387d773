package cn.yimen.uplink.contract.reconciliation;

import java.util.List;

/// What the platform holds of the same.
public record Verdict(boolean balanced, List<VerdictLine> lines) {
    public Verdict {
        lines = List.copyOf(lines);
    }

    /// One kind.
    public record VerdictLine(RecordKind kind, long count, String digest, boolean balanced) {}
}
