package cn.yimen.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The model of the disk, by many power cuts of one small story each.
final class DiskTest {

    private static final int TWO_SECTORS = 1024;
    private final Disk disk = new Disk();

    DiskTest() {
        disk.apply(new FileOp.Create("a"));
        disk.apply(write(1, 1));
        disk.apply(new FileOp.Sync("a"));
        disk.apply(new FileOp.SyncNames());
    }

    @Test
    void whatWasSyncedIsThere() {
        assertThat(afterCuts(Optional::of)).containsOnly(1);
    }

    @Test
    void whatWasNotSyncedIsThereOrNot() {
        disk.apply(write(1, 2));
        assertThat(afterCuts(Optional::of)).containsOnly(1, 2);
    }

    @Test
    void aWriteIsTornAtASector() {
        disk.apply(write(TWO_SECTORS, 7));
        var second =
                afterCuts(bytes ->
                        Optional.of(bytes).filter(all -> all.length == TWO_SECTORS && all[0] == 1));
        assertThat(second).as("the second sector without the first").contains(1);
    }

    @Test
    void aFileWhoseNameWasNotSyncedMayBeGoneThoughItsContentWas() {
        disk.apply(new FileOp.Create("b"));
        disk.apply(new FileOp.Sync("b"));
        assertThat(has("b")).containsOnly(true, false);
        disk.apply(new FileOp.SyncNames());
        assertThat(has("b")).containsOnly(true);
    }

    @Test
    void aRemovedFileMayComeBack() {
        disk.apply(new FileOp.Remove("a"));
        assertThat(has("a")).containsOnly(true, false);
        disk.apply(new FileOp.SyncNames());
        assertThat(has("a")).containsOnly(false);
    }

    @Test
    void aRenameHappensAsAWhole() {
        disk.apply(new FileOp.Rename("a", "b"));
        assertThat(cuts(cut -> cut.containsKey("a") == cut.containsKey("b"))).containsOnly(false);
    }

    private static FileOp write(int length, int value) {
        var data = new byte[length];
        Arrays.fill(data, (byte) value);
        return new FileOp.Write("a", 0, ByteBuffer.wrap(data));
    }

    private Set<Boolean> has(String name) {
        return cuts(cut -> cut.containsKey(name));
    }

    /// First bytes of the file that are found.
    private Set<Integer> afterCuts(Function<byte[], Optional<byte[]>> wanted) {
        return cuts(cut ->
                wanted.apply(Objects.requireNonNull(cut.get("a")))
                        .map(bytes -> (int) bytes[0])
                        .orElse(-1));
    }

    private <R> Set<R> cuts(Function<Map<String, byte[]>, R> look) {
        return LongStream.range(0, 200)
                .mapToObj(seed -> look.apply(disk.afterCut(new Fate(new SplittableRandom(seed)))))
                .collect(Collectors.toSet());
    }
}
