package cn.yimen.update;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;

/// A program that does what the file `program` of the slot that is run says: works, migrates, sends
/// everybody away, never stands, dies, hangs.
final class Pretended implements Service {

    private static final int HANGS_AFTER_SECONDS = 10;

    boolean idle = true;
    boolean running = true;
    int process = 1;
    private int restarts;

    private final Slots slots;
    private final InstantSource clock;

    Pretended(Slots slots, InstantSource clock) {
        this.slots = slots;
        this.clock = clock;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public void start() {
        running = true;
        process++;
        restarts = 0;
        migrate();
    }

    /// A newer program brings its data forward when it is started.
    private void migrate() {
        try {
            if (behaviour().contains("migrates")) {
                Files.writeString(slots.data().resolve("journal.db"), "format 2");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String behaviour() throws IOException {
        var link = slots.directory().resolve("current");
        var slot = Files.isSymbolicLink(link) ? link : slots.packaged();
        return Files.readString(slot.resolve("program"));
    }

    @Override
    public Condition condition() throws IOException {
        var does = behaviour();
        if (!running || does.contains("never stands")) {
            return new Condition(false, running ? process : 0, restarts);
        }
        if (does.contains("dies")) {
            return new Condition(false, ++process, ++restarts);
        }
        boolean hangs =
                does.contains("hangs")
                        && clock.instant().isAfter(Makers.NOW.plusSeconds(HANGS_AFTER_SECONDS));
        return hangs
                ? new Condition(true, ++process, ++restarts)
                : new Condition(true, process, restarts);
    }

    @Override
    public boolean isIdle() {
        return idle;
    }

    @Override
    public boolean serves() throws IOException {
        return running && !behaviour().contains("sends away");
    }
}
