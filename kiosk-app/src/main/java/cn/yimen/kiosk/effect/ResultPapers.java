package cn.yimen.kiosk.effect;

import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.LookUp;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordState;
import cn.yimen.journal.record.RecordsUnreadable;
import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.uplink.contract.person.Person;
import cn.yimen.uplink.record.HandedOut;
import cn.yimen.uplink.record.Sent;
import java.util.Optional;
import java.util.UUID;

/// Results that are collected here, on the disk before paper moves: a machine that dies while it
/// prints knows afterwards that it does not know, and asks the person instead of printing again.
record ResultPapers(Records records, Stamps stamps) {

    /// Whether a paper may lie in somebody's hands already.
    sealed interface Begun {

        /// Nothing was printed; from now on it may have been.
        record Fresh(RecordId paper) implements Begun {}

        /// It was begun before, and nobody knows how it ended.
        record Before(RecordId paper) implements Begun {}

        /// It came out; the province will hear of it.
        record Out() implements Begun {}

        /// The disk takes nothing: without a trace nothing is printed.
        record NotKept() implements Begun {}
    }

    private static LookUp lookUp(String receipt, Document document) {
        return new LookUp("result", receipt + ":" + document.code());
    }

    Begun begin(String receipt, Document document, Person receiver) {
        try {
            return known(receipt, document)
                    .map(ResultPapers::before)
                    .orElseGet(() -> fresh(receipt, document, receiver));
        } catch (RecordsUnreadable e) {
            return new Begun.NotKept();
        }
    }

    private static Begun before(RecordHeader known) {
        return known.state() == RecordState.DRAFT ? new Begun.Before(known.id()) : new Begun.Out();
    }

    private Begun fresh(String receipt, Document document, Person receiver) {
        var key = UUID.fromString(stamps.next().key());
        var paper =
                Sent.handOut(
                        new HandedOut(stamps.of(key), receipt, document.code(), receiver),
                        lookUp(receipt, document));
        return records.draft(paper) instanceof Change.Done
                ? new Begun.Fresh(new RecordId(key))
                : new Begun.NotKept();
    }

    private Optional<RecordHeader> known(String receipt, Document document) {
        return records.find(lookUp(receipt, document)).stream().reduce((_, later) -> later);
    }

    /// It is in its receiver's hands: told to the province for as long as it takes.
    void out(RecordId paper) {
        // Where the disk fails it stays begun: whoever comes again is asked.
        var _ = records.submit(paper);
    }

    /// Certainly no paper came.
    void notOut(RecordId paper) {
        var _ = records.discard(paper);
    }
}
