package cn.yimen.kiosk.ticket;

import cn.yimen.client.offline.NumberStock;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.kiosk.ticket.KioskRecord.GivenAlone;
import cn.yimen.kiosk.ticket.KioskRecord.Lending;
import cn.yimen.kiosk.ticket.KioskRecord.NeverSent;
import cn.yimen.kiosk.ticket.KioskRecord.PrintEnded;
import cn.yimen.kiosk.ticket.KioskRecord.PrintStarted;
import cn.yimen.kiosk.ticket.KioskRecord.RatingAnswered;
import cn.yimen.kiosk.ticket.KioskRecord.RatingGiven;
import cn.yimen.kiosk.ticket.KioskRecord.Reported;
import cn.yimen.kiosk.ticket.KioskRecord.Requested;
import cn.yimen.kiosk.ticket.KioskRecord.ReserveAnswered;
import cn.yimen.kiosk.ticket.KioskRecord.Settled;
import cn.yimen.kiosk.ticket.KioskRecord.StorageTried;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What the kiosk's journal comes to: the numbers and ratings whose end is not known everywhere.
/// The fold is total, because an old journal must always fold.
///
/// @param open numbers that are not done with, by ticket
/// @param ratings ratings that the server has not answered
/// @param reprints how often each ticket was printed again here
/// @param stock numbers that this kiosk may give without the server
public record KioskStory(
        PMap<TicketId, TicketStory> open,
        PMap<CommandId, OpenRating> ratings,
        PMap<TicketId, Integer> reprints,
        NumberStock stock) {

    /// @param seq number of the entry beside which the words stand
    public record OpenRating(long seq, RatingGiven rating) {}

    public static KioskStory empty() {
        return new KioskStory(
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                NumberStock.empty());
    }

    /// @param seq the record's number in the journal
    public KioskStory apply(long seq, KioskRecord record) {
        return switch (record) {
            case Requested r -> with(TicketStory.begun(seq, r));
            case ReserveAnswered r ->
                    closedIfRefused(change(r.ticket(), s -> s.answered(r.answer())), r.ticket());
            case PrintStarted r -> started(r);
            case PrintEnded r -> ended(r);
            case Settled r -> change(r.ticket(), s -> s.settled().isPresent() ? s : s.settled(r));
            case Reported r -> without(r.ticket());
            case RatingGiven r ->
                    new KioskStory(
                            open,
                            ratings.plus(r.command(), new OpenRating(seq, r)),
                            reprints,
                            stock);
            case RatingAnswered r ->
                    new KioskStory(open, ratings.minus(r.command()), reprints, stock);
            case StorageTried _ -> this;
            case NeverSent r -> without(r.ticket());
            case Lending r -> with(stock.apply(r.what()));
            case GivenAlone r ->
                    with(stock.apply(r.gave())).change(r.ticket(), s -> s.givenAlone(r.gave()));
        };
    }

    /// Whether nothing is left to be done: what came before need not be read again.
    public boolean isAtRest() {
        return open.isEmpty() && ratings.isEmpty();
    }

    Optional<TicketStory> of(TicketId ticket) {
        return Optional.ofNullable(open.get(ticket));
    }

    int reprintsOf(TicketId ticket) {
        return reprints.getOrDefault(ticket, 0);
    }

    private KioskStory started(PrintStarted record) {
        return record.reprint() == 0
                ? change(record.ticket(), s -> s.printing(TicketStory.Print.STARTED, ""))
                : new KioskStory(
                        open, ratings, reprints.plus(record.ticket(), record.reprint()), stock);
    }

    /// A reprint's end changes nothing of what was settled about the first slip.
    private KioskStory ended(PrintEnded record) {
        var print =
                switch (record.end()) {
                    case PRINTED -> TicketStory.Print.PRINTED;
                    case NOT_PRINTED -> TicketStory.Print.NOT_PRINTED;
                    case UNKNOWN -> TicketStory.Print.UNKNOWN;
                };
        return change(
                record.ticket(),
                s ->
                        s.print() == TicketStory.Print.STARTED
                                ? s.printing(print, record.fault())
                                : s);
    }

    private static KioskStory closedIfRefused(KioskStory story, TicketId ticket) {
        return story.of(ticket).filter(TicketStory::isRefused).isPresent()
                ? story.without(ticket)
                : story;
    }

    private KioskStory change(TicketId ticket, UnaryOperator<TicketStory> how) {
        return of(ticket).map(how).map(this::with).orElse(this);
    }

    private KioskStory with(TicketStory story) {
        return new KioskStory(open.plus(story.ticket(), story), ratings, reprints, stock);
    }

    private KioskStory with(NumberStock now) {
        return new KioskStory(open, ratings, reprints, now);
    }

    private KioskStory without(TicketId ticket) {
        return new KioskStory(open.minus(ticket), ratings, reprints, stock);
    }
}
