package cn.yimen.system.crash;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/// One worker's share of the power cuts of a trace: it replays the trace, and at the cuts that are
/// its own it builds a directory as it may be found afterwards and has it judged. The same seed and
/// cut make the same directory, whatever the workers.
final class PowerCuts implements Callable<Judgements> {

    private final Trace trace;
    private final ImageJudge judge;
    private final Path directory;
    private final Share share;

    /// @param images of all workers together, spread evenly over the trace
    record Share(long seed, int images, int worker, int workers) {}

    PowerCuts(Trace trace, ImageJudge judge, Path directory, Share share) {
        this.trace = trace;
        this.judge = judge;
        this.directory = directory;
        this.share = share;
    }

    @Override
    public Judgements call() throws IOException {
        var disk = new Disk();
        var judgements = Judgements.none();
        int acknowledged = 0;
        long image = 0;
        for (int cut = 0; cut < trace.ops().size(); cut++) {
            var op = trace.ops().get(cut);
            disk.apply(op);
            if (op instanceof FileOp.Acknowledged now) {
                acknowledged = now.acts();
            }
            for (; image < imagesUpTo(cut); image++) {
                if (image % share.workers() == share.worker()) {
                    judgements = judgements.with(judge(disk, image, acknowledged));
                }
            }
        }
        return judgements;
    }

    private long imagesUpTo(int cut) {
        return (cut + 1L) * share.images() / trace.ops().size();
    }

    private Judgements.Judged judge(Disk disk, long image, int acknowledged) throws IOException {
        var fate = new Fate(new SplittableRandom(share.seed() * 1_000_003 + image));
        lay(disk.afterCut(fate));
        return new Judgements.Judged(image, judge.judge(directory, acknowledged));
    }

    private void lay(Map<String, byte[]> files) throws IOException {
        try (var old = Files.newDirectoryStream(directory)) {
            for (var file : old) {
                Files.delete(file);
            }
        }
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        for (var file : files.entrySet()) {
            var path = directory.resolve(file.getKey());
            try (var out = Channels.newOutputStream(Files.newByteChannel(path, fresh, ownerOnly))) {
                out.write(file.getValue());
            }
        }
    }
}
