package cn.yimen.system.crash;

import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.Verification;
import cn.yimen.system.crash.Judge.Verdict;
import cn.yimen.uplink.EventSource;
import cn.yimen.uplink.Parked;
import cn.yimen.uplink.Uplink;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/// Opens what a power cut left of a hall that was going up, lets it go on, and asks the province:
/// it has every event once, and what it refused waits for a person.
final class UploadJudge implements ImageJudge {

    private static final int MOST_STEPS = 10_000;

    @Override
    public Verdict judge(Path directory, int acknowledged) {
        try (var journal = Ledger.open(directory)) {
            if (journal.verify() instanceof Verification.Broken broken) {
                return new Verdict.Corrupt(broken.toString());
            }
            var source = UploadLedger.source(journal);
            long reported = (long) acknowledged * UploadLedger.BATCH;
            if (source.cursor() > reported) {
                return new Verdict.Lost(
                        "the cursor is at %d, the province at %d"
                                .formatted(source.cursor(), reported));
            }
            if (source.cursor() < reported - UploadLedger.BATCH) {
                return new Verdict.Corrupt("the cursor went back to " + source.cursor());
            }
            return goesOn(source, reported, directory);
        } catch (IllegalStateException | JournalUnreadable | UncheckedIOException e) {
            return new Verdict.Corrupt(e.toString());
        }
    }

    private static Verdict goesOn(EventSource source, long reported, Path directory) {
        var province = new UploadProvince(_ -> {});
        province.has(reported);
        try (var uplink = UploadLedger.uplink(source, province, directory)) {
            for (int step = 0; source.cursor() < source.head(); step++) {
                uplink.work();
                if (step > MOST_STEPS) {
                    return new Verdict.Corrupt("does not go on");
                }
            }
            uplink.work();
            return compare(uplink, source.head(), province);
        }
    }

    private static Verdict compare(Uplink uplink, long head, UploadProvince province) {
        var parked = uplink.status().parked().stream().map(Parked::seq).toList();
        if (!parked.equals(refused(head))) {
            return new Verdict.Lost("parked is " + parked);
        }
        long taken = head - parked.size();
        return province.accepted().size() == taken
                ? new Verdict.Sound()
                : new Verdict.Lost("the province has " + province.accepted().size());
    }

    private static List<Long> refused(long head) {
        return LongStream.rangeClosed(1, head).filter(UploadProvince::refuses).boxed().toList();
    }
}
