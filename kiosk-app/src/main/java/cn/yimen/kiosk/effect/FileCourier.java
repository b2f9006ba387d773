package cn.yimen.kiosk.effect;

import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordState;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.SubmittedMaterial;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// Lets the files that an application names go up, and waits until they are there.
final class FileCourier {

    private static final Duration WITHIN = Duration.ofSeconds(90);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Records records;

    FileCourier(Records records) {
        this.records = records;
    }

    enum Went {
        ARRIVED,
        NOT_YET,
        REFUSED
    }

    Went send(CaseSubmission submission) {
        var here =
                files(submission)
                        .filter(file -> records.header(file).isPresent())
                        .distinct()
                        .toList();
        here.stream().filter(file -> is(file, RecordState.DRAFT)).forEach(records::submit);
        long until = System.nanoTime() + WITHIN.toNanos();
        var went = went(here);
        while (went == Went.NOT_YET && System.nanoTime() < until) {
            LockSupport.parkNanos(LOOK.toNanos());
            went = went(here);
        }
        return went;
    }

    /// Those that a phone sent, or that were handed in earlier, are there already.
    private static Stream<RecordId> files(CaseSubmission submission) {
        return Stream.concat(
                        submission.signature().stream(),
                        submission.materials().stream()
                                .map(SubmittedMaterial::files)
                                .flatMap(List::stream))
                .map(RecordId::new);
    }

    private Went went(List<RecordId> files) {
        if (files.stream().anyMatch(file -> is(file, RecordState.PARKED))) {
            return Went.REFUSED;
        }
        return files.stream()
                        .allMatch(file -> is(file, RecordState.SENT) || is(file, RecordState.MOVED))
                ? Went.ARRIVED
                : Went.NOT_YET;
    }

    private boolean is(RecordId file, RecordState state) {
        return records.header(file).map(RecordHeader::state).filter(state::equals).isPresent();
    }
}
