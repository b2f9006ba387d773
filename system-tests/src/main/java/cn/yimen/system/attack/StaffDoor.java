package cn.yimen.system.attack;

import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.UpkeepAnswer;
import cn.yimen.kiosk.flow.UpkeepEffect;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.upkeep.LastEvents;
import cn.yimen.kiosk.upkeep.UpkeepDesk;
import cn.yimen.system.hall.StaffKeys;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A machine's maintenance desk, to which somebody holds code after code, with the right PIN.
final class StaffDoor implements AutoCloseable {

    private static final int SECONDS = 30;

    private final BlockingQueue<KioskEvent> answers = new LinkedBlockingQueue<>();
    private final PrintStream nowhere =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    private final UpkeepDesk desk;

    StaffDoor(Path machineFile, Path data) {
        var clock = InstantSource.system();
        desk =
                new UpkeepDesk(
                        new UpkeepDesk.Machine(
                                Set.of(),
                                StaffDoor::nobodyAsks,
                                Map::of,
                                OptionalInt::empty,
                                OptionalLong::empty,
                                new NoHands()),
                        new LastEvents(),
                        new UpkeepDesk.Settings(Optional.of(machineFile), data, clock),
                        new EventLog(clock, nowhere),
                        answers::add);
    }

    private static World nobodyAsks() {
        throw new IllegalStateException("nobody was let in");
    }

    synchronized boolean opens(String token) {
        desk.accept(new UpkeepEffect.AdmitStaff(1, token, StaffKeys.PIN));
        try {
            var answer = answers.poll(SECONDS, TimeUnit.SECONDS);
            return !(answer instanceof UpkeepAnswer.NotAdmitted);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("waiting at the maintenance desk", e);
        }
    }

    @Override
    public void close() {
        nowhere.close();
    }

    private static final class NoHands implements UpkeepDesk.Hands {

        @Override
        public CompletableFuture<Boolean> testPrint() {
            return CompletableFuture.completedFuture(false);
        }

        @Override
        public void paperChanged() {
            nobodyAsks();
        }

        @Override
        public boolean storageWorks() {
            return false;
        }

        @Override
        public void restart() {
            nobodyAsks();
        }
    }
}
