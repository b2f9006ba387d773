package cn.yimen.system.crash;

import cn.yimen.system.process.Scratch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Traces one run and judges many power cuts of it.
///
/// @param seed of the script and of the cuts
/// @param acts of the traced program
public record CrashImages(long seed, int acts, int images) {

    private static final int WORKERS = 2;

    /// Of a journal.
    ///
    /// @param main a class that ends in [Ledger#run]
    public Judgements of(Class<?> main) throws Exception {
        return of(main, () -> new Judge(Script.of(seed, acts)));
    }

    /// Of a store of records.
    ///
    /// @param main a class that ends in [RecordLedger#run]
    public Judgements ofRecords(Class<?> main) throws Exception {
        return of(main, () -> new RecordJudge(RecordScript.of(seed, acts)));
    }

    /// Of a hall that goes up; an act is a report.
    ///
    /// @param main a class that ends in [UploadLedger#run]
    public Judgements ofUploads(Class<?> main) throws Exception {
        return of(main, UploadJudge::new);
    }

    private Judgements of(Class<?> main, Supplier<ImageJudge> judge) throws Exception {
        try (var scratch = Scratch.make("yimen-crash")) {
            var place = scratch.directory();
            return judge(Trace.of(main, place, seed, acts), judge, place);
        }
    }

    private Judgements judge(Trace trace, Supplier<ImageJudge> judge, Path place) throws Exception {
        var work = new ArrayList<Callable<Judgements>>();
        for (int worker = 0; worker < WORKERS; worker++) {
            var directory = Files.createDirectory(place.resolve("image" + worker));
            var share = new PowerCuts.Share(seed, images, worker, WORKERS);
            work.add(new PowerCuts(trace, judge.get(), directory, share));
        }
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var all = Judgements.none();
            for (var done : workers.invokeAll(work)) {
                all = all.plus(done.get());
            }
            return all;
        }
    }
}
