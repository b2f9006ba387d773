package cn.yimen.system.crash;

import java.util.ArrayList;
import java.util.List;

/// A file apart from its names: what is surely on the disk, and what was written since.
final class Inode {

    /// Disks write whole sectors.
    private static final int SECTOR = 512;

    private final Content durable = new Content();
    private final List<FileOp> pending = new ArrayList<>();

    void add(FileOp change) {
        pending.add(change);
    }

    void sync() {
        pending.forEach(change -> apply(durable, change));
        pending.clear();
    }

    private static void apply(Content content, FileOp change) {
        switch (change) {
            case FileOp.Write write ->
                    content.write(offset(write), write.data(), 0, write.data().capacity());
            case FileOp.Truncate truncate -> content.truncate(Math.toIntExact(truncate.size()));
            default -> throw new IllegalArgumentException(change + " does not change a file");
        }
    }

    private static int offset(FileOp.Write write) {
        return Math.toIntExact(write.offset());
    }

    /// What is there after a power cut.
    byte[] afterCut(Fate fate) {
        var content = durable.copy();
        for (var change : pending) {
            switch (fate.next()) {
                case KEPT -> apply(content, change);
                case LOST -> {}
                case TORN -> tear(content, change, fate);
            }
        }
        return content.toBytes();
    }

    private static void tear(Content content, FileOp change, Fate fate) {
        if (!(change instanceof FileOp.Write write)) {
            return;
        }
        int from = 0;
        while (from < write.data().capacity()) {
            int room = SECTOR - (offset(write) + from) % SECTOR;
            int to = Math.min(write.data().capacity(), from + room);
            if (fate.keepsSector()) {
                content.write(offset(write), write.data(), from, to);
            }
            from = to;
        }
    }
}
