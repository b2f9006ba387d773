package cn.yimen.uplink.contract.reconciliation;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.time.LocalDate;
import java.util.List;

/// What one device of a hall holds of one day, by kind.
public record Sheet(Stamp stamp, LocalDate day, List<SheetLine> lines) implements Write {
    public Sheet {
        lines = List.copyOf(lines);
    }

    /// @param digest SM3 over the sorted keys, each followed by a line feed
    public record SheetLine(RecordKind kind, long count, String digest) {}
}
