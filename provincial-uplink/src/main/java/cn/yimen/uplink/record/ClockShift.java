package cn.yimen.uplink.record;

import cn.yimen.journal.record.Body;
import cn.yimen.journal.record.Outgoing;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.uplink.contract.appointment.Marks.AppointmentMark;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.CaseSubmission.Evidence;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.contract.rating.RatingRecord;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.time.Duration;
import java.util.Optional;

/// Puts right what a clock has stamped that was wrong by a known time. A person's deed, for refused
/// records only: under a key that is under way another content would be refused for ever.
///
/// @param by what is added to every time that the clock told
public record ClockShift(Duration by) {

    /// @return empty where the body is not what its kind says
    public Optional<Body> of(RecordHeader record, Body body) {
        return Letter.open(new Outgoing(record, body))
                .map(Letter::write)
                .map(this::of)
                .map(Sent::body);
    }

    private Write of(Write write) {
        return switch (write) {
            case RatingRecord rating -> rating(rating);
            case AppointmentMark mark ->
                    new AppointmentMark(
                            stamp(mark), mark.appointment(), mark.mark(), mark.ticket());
            case AppealRequest appeal -> appeal(appeal);
            case CaseSubmission submission -> submission(submission);
            case HandedOut paper ->
                    new HandedOut(stamp(paper), paper.receipt(), paper.result(), paper.receiver());
            case PrintedPaper paper ->
                    new PrintedPaper(stamp(paper), paper.print(), paper.outcome());
            case Capture capture -> capture.stamped(stamp(capture));
            default -> throw new IllegalStateException("no kind of records: " + write.getClass());
        };
    }

    private Stamp stamp(Write write) {
        var stamp = write.stamp();
        return new Stamp(
                stamp.key(),
                stamp.at().plus(by),
                stamp.hall(),
                stamp.device(),
                stamp.clerk(),
                stamp.offline());
    }

    private RatingRecord rating(RatingRecord rating) {
        return new RatingRecord(
                stamp(rating),
                rating.target(),
                rating.about(),
                rating.rated(),
                rating.score(),
                rating.channel(),
                rating.stage(),
                rating.servedAt().plus(by),
                rating.applicant());
    }

    private AppealRequest appeal(AppealRequest appeal) {
        return new AppealRequest(
                stamp(appeal),
                appeal.kind(),
                appeal.title(),
                appeal.text(),
                appeal.area(),
                appeal.item(),
                appeal.contact(),
                appeal.confidential(),
                appeal.files());
    }

    private CaseSubmission submission(CaseSubmission submission) {
        var evidence = submission.evidence();
        return new CaseSubmission(
                stamp(submission),
                submission.item(),
                submission.version(),
                submission.packageCode(),
                submission.applicant(),
                submission.contact(),
                new Evidence(evidence.method(), evidence.level(), evidence.at().plus(by)),
                submission.answers(),
                submission.values(),
                submission.materials(),
                submission.reach(),
                submission.delivery(),
                submission.signature());
    }
}
