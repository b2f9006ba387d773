package cn.yimen.kiosk.ticket;

import cn.yimen.client.offline.OfflineRecord;
import cn.yimen.client.offline.OfflineRecord.Gave;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.journal.EntryCodec;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One line of the kiosk's own journal. Whoever holds the ticket stands sealed beside it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = KioskRecord.Requested.class, name = "requested"),
    @JsonSubTypes.Type(value = KioskRecord.ReserveAnswered.class, name = "reserve-answered"),
    @JsonSubTypes.Type(value = KioskRecord.PrintStarted.class, name = "print-started"),
    @JsonSubTypes.Type(value = KioskRecord.PrintEnded.class, name = "print-ended"),
    @JsonSubTypes.Type(value = KioskRecord.Settled.class, name = "settled"),
    @JsonSubTypes.Type(value = KioskRecord.Reported.class, name = "reported"),
    @JsonSubTypes.Type(value = KioskRecord.RatingGiven.class, name = "rating-given"),
    @JsonSubTypes.Type(value = KioskRecord.RatingAnswered.class, name = "rating-answered"),
    @JsonSubTypes.Type(value = KioskRecord.StorageTried.class, name = "storage-tried"),
    @JsonSubTypes.Type(value = KioskRecord.Lending.class, name = "lending"),
    @JsonSubTypes.Type(value = KioskRecord.GivenAlone.class, name = "given-alone"),
    @JsonSubTypes.Type(value = KioskRecord.NeverSent.class, name = "never-sent")
})
public sealed interface KioskRecord {

    /// The finger touched 取号. Written before anything is sent; every repetition carries the same
    /// ids.
    ///
    /// @param booked the booking with which the person came
    record Requested(
            TicketId ticket, CommandId command, List<ItemCode> items, Optional<Booked> booked)
            implements KioskRecord {
        public Requested {
            items = List.copyOf(items);
        }
    }

    /// @param from when it begins, for the slip
    record Booked(AppointmentId appointment, Instant from) {}

    record ReserveAnswered(TicketId ticket, CommandAnswer answer) implements KioskRecord {}

    /// From here on paper may come out.
    ///
    /// @param reprint 0 for the first slip, n for the n-th 补打
    record PrintStarted(TicketId ticket, UUID job, int reprint) implements KioskRecord {}

    record PrintEnded(TicketId ticket, UUID job, PrintEnd end, String fault)
            implements KioskRecord {}

    /// What the hall server is to be told of the paper, and under which id. The first one stands.
    record Settled(TicketId ticket, CommandId command, PrintResult result, String fault)
            implements KioskRecord {}

    /// The hall server has heard it.
    record Reported(TicketId ticket, CommandId command) implements KioskRecord {}

    /// @param tagWords what each tag says, where they are a province's
    record RatingGiven(
            TicketId ticket,
            CommandId command,
            int level,
            List<String> tags,
            Optional<List<String>> tagWords)
            implements KioskRecord {
        public RatingGiven {
            tags = List.copyOf(tags);
            tagWords = tagWords.map(List::copyOf);
        }
    }

    record RatingAnswered(TicketId ticket, CommandId command) implements KioskRecord {}

    /// The machine could not write and tries whether it can again.
    record StorageTried() implements KioskRecord {}

    /// About the numbers that this kiosk may give without the server.
    record Lending(OfflineRecord what) implements KioskRecord {}

    /// The kiosk gave this number itself; the server hears of it with what became of the paper.
    record GivenAlone(TicketId ticket, Gave gave) implements KioskRecord {}

    /// The request was never sent, and never will be.
    record NeverSent(TicketId ticket) implements KioskRecord {}

    /// How printing ended, in one word.
    enum PrintEnd {
        PRINTED,
        NOT_PRINTED,
        UNKNOWN
    }

    /// The ticket that a record is about; empty for a record about the machine.
    default Optional<TicketId> about() {
        return switch (this) {
            case Requested r -> Optional.of(r.ticket());
            case ReserveAnswered r -> Optional.of(r.ticket());
            case PrintStarted r -> Optional.of(r.ticket());
            case PrintEnded r -> Optional.of(r.ticket());
            case Settled r -> Optional.of(r.ticket());
            case Reported r -> Optional.of(r.ticket());
            case RatingGiven r -> Optional.of(r.ticket());
            case RatingAnswered r -> Optional.of(r.ticket());
            case GivenAlone r -> Optional.of(r.ticket());
            case NeverSent r -> Optional.of(r.ticket());
            case StorageTried _, Lending _ -> Optional.empty();
        };
    }

    static EntryCodec<KioskRecord> codec() {
        return EntryCodec.json(
                KioskRecord.class,
                record -> record.about().map(TicketId::toString).orElse("kiosk"));
    }
}
