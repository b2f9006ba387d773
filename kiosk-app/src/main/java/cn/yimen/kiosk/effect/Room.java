package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.KioskEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The room that is left on the disk. A machine whose disk is nearly full serves nobody (K-02)
/// before somebody is in the middle of something that can no longer be written down.
public final class Room {

    /// Bytes that a visit with pictures of papers may take, and the journal beside it.
    static final long LEAST = 16L << 20;

    private final Supplier<OptionalLong> left;
    private final Consumer<KioskEvent> sink;
    private boolean told;

    Room(Supplier<OptionalLong> left, Consumer<KioskEvent> sink) {
        this.left = left;
        this.sink = sink;
    }

    /// @param data the directory that is written to
    public static Room on(Path data, Consumer<KioskEvent> sink) {
        return new Room(() -> left(data), sink);
    }

    /// Empty where the system does not say: then only writing shows it.
    private static OptionalLong left(Path data) {
        try {
            return OptionalLong.of(Files.getFileStore(data).getUsableSpace());
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }

    boolean isEnough() {
        var now = left.get();
        return now.isEmpty() || now.getAsLong() >= LEAST;
    }

    /// To be called while nobody is there; says once that there is too little.
    public void look() {
        boolean enough = isEnough();
        if (!enough && !told) {
            sink.accept(new KioskEvent.Storage(false));
        }
        told = !enough;
    }
}
