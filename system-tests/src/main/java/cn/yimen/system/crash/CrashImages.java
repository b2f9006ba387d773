package cn.yimen.system.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// Traces one run and judges many power cuts of it.
///
/// @param seed of the script and of the cuts
/// @param acts of the traced program
public record CrashImages(long seed, int acts, int images) {

    private static final int WORKERS = 2;
    private static final Path MEMORY = Path.of("/dev/shm");

    /// @param main a class that ends in [Ledger#run]
    public Judgements of(Class<?> main) throws Exception {
        var place = place();
        try {
            return judge(Trace.of(main, place, seed, acts), place);
        } finally {
            delete(place);
        }
    }

    private Judgements judge(Trace trace, Path place) throws Exception {
        var work = new ArrayList<Callable<Judgements>>();
        for (int worker = 0; worker < WORKERS; worker++) {
            var directory = Files.createDirectory(place.resolve("image" + worker));
            var share = new PowerCuts.Share(seed, images, worker, WORKERS);
            work.add(new PowerCuts(trace, directory, share));
        }
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var all = Judgements.none();
            for (var done : workers.invokeAll(work)) {
                all = all.plus(done.get());
            }
            return all;
        }
    }

    /// In memory where the system has a place for that: it is the model that is tested, not the
    /// disk of this machine.
    private static Path place() throws IOException {
        return Files.isWritable(MEMORY)
                ? Files.createTempDirectory(MEMORY, "yimen-crash")
                : Files.createTempDirectory("yimen-crash");
    }

    private static void delete(Path place) throws IOException {
        List<Path> all;
        try (var files = Files.walk(place)) {
            all = files.toList();
        }
        for (var file : all.reversed()) {
            Files.delete(file);
        }
    }
}
