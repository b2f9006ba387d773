package cn.yimen.client.offline;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketNumber;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What a kiosk writes down about numbers that it may give alone. Whoever owns the journal writes
/// each before anything follows from it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OfflineRecord.Asked.class, name = "asked"),
    @JsonSubTypes.Type(value = OfflineRecord.Lent.class, name = "lent"),
    @JsonSubTypes.Type(value = OfflineRecord.NotLent.class, name = "not-lent"),
    @JsonSubTypes.Type(value = OfflineRecord.Gave.class, name = "gave"),
    @JsonSubTypes.Type(value = OfflineRecord.Kept.class, name = "kept")
})
public sealed interface OfflineRecord {

    /// Numbers were asked for; every repetition carries the same id, so that a block that was lent
    /// and never heard of is heard of then.
    record Asked(CommandId command, LineId line, LocalDate day) implements OfflineRecord {}

    /// The server lent these, the first and the last included.
    record Lent(CommandId command, int from, int to) implements OfflineRecord {}

    record NotLent(CommandId command) implements OfflineRecord {}

    /// The kiosk gave this number without the server.
    ///
    /// @param at by its best knowledge of the server's time
    record Gave(LocalDate day, LineId line, TicketNumber number, Instant at)
            implements OfflineRecord {}

    /// All that is in hand, instead of everything before.
    record Kept(List<NumberStock.Block> blocks, List<Count> emergencies) implements OfflineRecord {
        public Kept {
            blocks = List.copyOf(blocks);
            emergencies = List.copyOf(emergencies);
        }

        /// @param highest the last number of the kiosk's own series on that day
        public record Count(LocalDate day, int highest) {}
    }
}
