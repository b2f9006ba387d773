package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.record.LookUp;
import cn.yimen.journal.record.ReadRecord;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordsUnreadable;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.write.Stamp;
import java.util.Optional;

/// Drafts as they lie on the disk. One that was stamped as made in touch with the province was
/// handed in, and nobody knows whether it arrived.
final class Drafts {

    private Drafts() {}

    static LookUp lookUp(Holder holder, ItemCode item) {
        return new LookUp("draft", holder.documentNumber() + ":" + item.value());
    }

    /// By which all drafts of a person are found.
    static LookUp lookUp(Holder holder) {
        return new LookUp("drafts", holder.documentNumber());
    }

    /// Empty where there is none that can be read.
    static Optional<CaseSubmission> read(Records records, RecordId id) {
        try {
            return records.read(id) instanceof ReadRecord.Found found
                    ? Optional.of(
                            WireJson.read(found.contents().body().text(), CaseSubmission.class))
                    : Optional.empty();
        } catch (MalformedMessage | RecordsUnreadable e) {
            // Written by a program that knew another form of it, or the disk fails.
            return Optional.empty();
        }
    }

    static boolean isAttempt(CaseSubmission kept) {
        return !kept.stamp().offline();
    }

    /// The same, certainly not handed in.
    static CaseSubmission asDraft(CaseSubmission attempt) {
        var stamp = attempt.stamp();
        return new CaseSubmission(
                new Stamp(
                        stamp.key(), stamp.at(), stamp.hall(), stamp.device(), stamp.clerk(), true),
                attempt.item(),
                attempt.version(),
                attempt.packageCode(),
                attempt.applicant(),
                attempt.contact(),
                attempt.evidence(),
                attempt.answers(),
                attempt.values(),
                attempt.materials(),
                attempt.reach(),
                attempt.delivery(),
                attempt.signature());
    }
}
