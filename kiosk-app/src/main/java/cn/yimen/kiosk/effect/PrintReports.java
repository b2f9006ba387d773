package cn.yimen.kiosk.effect;

import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.Contents;
import cn.yimen.journal.record.LookUp;
import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordState;
import cn.yimen.journal.record.RecordsUnreadable;
import cn.yimen.uplink.contract.certificate.PaperOutcome;
import cn.yimen.uplink.record.PrintedPaper;
import cn.yimen.uplink.record.Sent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the province is to hear of certificates' paper, on the disk before paper moves. A machine
/// that dies while it prints says afterwards that it does not know; nothing is printed again by
/// itself.
record PrintReports(Records records, Stamps stamps) {

    private static final LookUp ALL = new LookUp("print", "-");

    /// @param print the province's number of the print
    /// @return the trace; empty where the disk takes nothing: without one nothing is printed
    Optional<RecordId> begin(String print) {
        var key = UUID.fromString(stamps.next().key());
        return records.draft(record(key, print, PaperOutcome.UNKNOWN)) instanceof Change.Done
                ? Optional.of(new RecordId(key))
                : Optional.empty();
    }

    private NewRecord record(UUID key, String print, PaperOutcome outcome) {
        return Sent.print(new PrintedPaper(stamps.of(key), print, outcome), ALL);
    }

    /// Told to the province for as long as it takes.
    void end(RecordId paper, String print, PaperOutcome outcome) {
        var said = record(paper.value(), print, outcome).contents();
        // Where the disk fails it stays begun, and the next start says that nobody knows.
        if (records.replace(paper, new Contents(said.body(), said.lookUps()))
                instanceof Change.Done) {
            var _ = records.submit(paper);
        }
    }

    /// Those during which the machine died: where their paper is nobody knows.
    void resume() {
        begun().stream().map(RecordHeader::id).forEach(records::submit);
    }

    private List<RecordHeader> begun() {
        try {
            return records.find(ALL).stream()
                    .filter(known -> known.state() == RecordState.DRAFT)
                    .toList();
        } catch (RecordsUnreadable e) {
            return List.of();
        }
    }
}
