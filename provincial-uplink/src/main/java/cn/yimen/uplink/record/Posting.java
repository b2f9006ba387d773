package cn.yimen.uplink.record;

import cn.yimen.journal.record.Settlement;
import cn.yimen.uplink.client.Appointments;
import cn.yimen.uplink.client.Cases;
import cn.yimen.uplink.client.Certificates;
import cn.yimen.uplink.client.Hindrance;
import cn.yimen.uplink.client.Hotline;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.Ratings;
import cn.yimen.uplink.client.StoredFiles;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.appointment.Marks;
import cn.yimen.uplink.contract.appointment.Marks.AppointmentMark;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.contract.rating.RatingRecord;
import cn.yimen.uplink.contract.write.RecordReceipts;
import cn.yimen.uplink.contract.write.RecordReceipts.RecordReceipt;
import java.time.Duration;
import java.util.List;

/// Sends a flight and says what became of each letter. Safe for use by several threads.
final class Posting {

    private final Ratings ratings;
    private final Appointments appointments;
    private final Hotline hotline;
    private final Cases cases;
    private final StoredFiles files;
    private final Certificates certificates;

    Posting(Transport transport, PlatformWords words) {
        ratings = new Ratings(transport, words);
        appointments = new Appointments(transport, words);
        hotline = new Hotline(transport, words);
        cases = new Cases(transport, words);
        files = new StoredFiles(transport, words);
        certificates = new Certificates(transport, words);
    }

    Landed send(Flight flight) {
        var letters = flight.letters();
        return switch (flight.kind()) {
            case RATING ->
                    batch(
                            flight,
                            ratings.report(
                                    new cn.yimen.uplink.contract.rating.Ratings(
                                            writes(letters, RatingRecord.class))));
            case CHECK_IN ->
                    batch(
                            flight,
                            appointments.report(new Marks(writes(letters, AppointmentMark.class))));
            case HOTLINE, CASE_DRAFT, HAND_OUT, PRINT, CAPTURE -> single(letters.getFirst());
        };
    }

    private static <T> List<T> writes(List<Letter> letters, Class<T> type) {
        return letters.stream().map(Letter::write).map(type::cast).toList();
    }

    private Landed single(Letter letter) {
        var outcome =
                switch (letter.write()) {
                    case AppealRequest appeal -> hotline.appeal(appeal);
                    case CaseSubmission submission -> cases.submit(submission);
                    case HandedOut paper -> cases.handOut(paper.receipt(), paper.said());
                    case PrintedPaper paper -> certificates.report(paper.print(), paper.said());
                    case Capture capture -> files.upload(capture.start(), capture.content());
                    default ->
                            throw new IllegalStateException(letter.kind() + " does not go alone");
                };
        return switch (outcome) {
            case Outcome.Done<?> _ -> Landed.with(List.of(letter.outgoing().confirmed()));
            case Outcome.Refused<?>(var problem) ->
                    Landed.with(List.of(Verdict.of(letter.outgoing(), problem)));
            case Outcome.NotNow<?>(var hindrance) -> Landed.not(hindrance);
        };
    }

    private Landed batch(Flight flight, Outcome<RecordReceipts> outcome) {
        return switch (outcome) {
            case Outcome.Done<RecordReceipts>(var receipts) when answers(flight, receipts) ->
                    Landed.with(settlements(flight.letters(), receipts.items()));
            case Outcome.Done<RecordReceipts> _ -> Landed.not(incomplete());
            case Outcome.Refused<RecordReceipts> _ when flight.letters().size() > 1 ->
                    halves(flight);
            case Outcome.Refused<RecordReceipts>(var problem) ->
                    Landed.with(
                            List.of(Verdict.of(flight.letters().getFirst().outgoing(), problem)));
            case Outcome.NotNow<RecordReceipts>(var hindrance) -> Landed.not(hindrance);
        };
    }

    /// One bad letter makes a platform refuse all that came with it: it is found by halving.
    private Landed halves(Flight flight) {
        var letters = flight.letters();
        int half = letters.size() / 2;
        var first = send(flight.with(letters.subList(0, half)));
        return first.hindrance().isPresent()
                ? first
                : first.and(send(flight.with(letters.subList(half, letters.size()))));
    }

    private static boolean answers(Flight flight, RecordReceipts receipts) {
        return receipts.items().stream()
                .map(RecordReceipt::key)
                .toList()
                .equals(flight.letters().stream().map(letter -> letter.id().toString()).toList());
    }

    private static Hindrance incomplete() {
        return new Hindrance("receipt-incomplete", Duration.ZERO, true);
    }

    private static List<Settlement> settlements(List<Letter> letters, List<RecordReceipt> items) {
        return java.util.stream.IntStream.range(0, letters.size())
                .mapToObj(i -> settlement(letters.get(i), items.get(i)))
                .toList();
    }

    private static Settlement settlement(Letter letter, RecordReceipt item) {
        return item.outcome() == BatchReceipt.Outcome.REFUSED
                ? Verdict.of(letter.outgoing(), item.problem().orElse(""))
                : letter.outgoing().confirmed();
    }
}
