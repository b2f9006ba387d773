package cn.yimen.desk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.desk.Deed;
import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.HallCommand;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a desk keeps on a real disk, and what it finds there after it was killed.
final class DeedKeeperTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final WindowId WINDOW = new WindowId("3");
    private static final ClerkId CLERK = new ClerkId("0317");

    @TempDir private Path folder;

    @Test
    void whatWasKeptIsThereAfterAKillInItsOrder() {
        var finish = finish(1);
        var pause = pause(2);
        var said = new ArrayList<DeskEvent>();
        var keeper = keeper(said);
        keeper.keep(finish);
        keeper.keep(pause);
        assertThat(said)
                .containsExactly(
                        new DeskEvent.DeedWritten(finish.id(), true, NOW),
                        new DeskEvent.DeedWritten(pause.id(), true, NOW));
        assertThat(found()).containsExactly(finish, pause);
        assertThat(found()).containsExactly(finish, pause);
    }

    @Test
    void whatTheHallAnsweredIsNotSentAgain() {
        var keeper = keeper(new ArrayList<>());
        keeper.keep(finish(1));
        keeper.keep(pause(2));
        keeper.settle(finish(1).id());
        assertThat(found()).containsExactly(pause(2));
        keeper(new ArrayList<>()).settle(pause(2).id());
        assertThat(found()).isEmpty();
    }

    @Test
    void aTornEndCostsNothingThatWasSaidToBeKept() throws IOException {
        keeper(new ArrayList<>()).keep(finish(1));
        var whole = Files.readAllBytes(file());
        for (int cut = 0; cut < whole.length; cut++) {
            Files.write(file(), whole);
            Files.write(file(), Arrays.copyOf(whole, cut), StandardOpenOption.APPEND);
            keeper(new ArrayList<>()).keep(pause(2));
            assertThat(found()).as("cut at %d", cut).containsExactly(finish(1), pause(2));
        }
    }

    @Test
    void aLineThatNoDeskWroteCostsNoOther() throws IOException {
        keeper(new ArrayList<>()).keep(finish(1));
        Files.write(file(), new byte[] {'\n', (byte) 0xff, '{', '\n'}, StandardOpenOption.APPEND);
        keeper(new ArrayList<>()).keep(pause(2));
        assertThat(found()).containsExactly(finish(1), pause(2));
    }

    @Test
    void aDiskThatTakesNothingIsTold() throws IOException {
        Files.writeString(folder.resolve("kept"), "a file where a folder should be");
        var said = new ArrayList<DeskEvent>();
        keeper(said).keep(finish(1));
        assertThat(said).containsExactly(new DeskEvent.DeedWritten(finish(1).id(), false, NOW));
    }

    private List<Deed> found() {
        var said = new ArrayList<DeskEvent>();
        keeper(said).begin();
        return said.stream()
                .map(DeskEvent.DeedsFound.class::cast)
                .flatMap(event -> event.deeds().stream())
                .toList();
    }

    private DeedKeeper keeper(List<DeskEvent> said) {
        var clock = InstantSource.fixed(NOW);
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new DeedKeeper(
                file(), Runnable::run, clock, new EventLog(clock, nowhere), said::add);
    }

    private Path file() {
        return folder.resolve("kept").resolve("deeds-D3.jsonl");
    }

    private static Deed finish(int n) {
        var ticket = new TicketId(new UUID(7, n));
        return new Deed(
                id(n),
                new HallCommand.FinishServing(ticket, WINDOW, CLERK),
                Optional.of(new TicketNumber("A", 23, 3)),
                NOW);
    }

    private static Deed pause(int n) {
        var until = Optional.of(NOW.plusSeconds(900));
        return new Deed(
                id(n),
                new HallCommand.PauseWindow(WINDOW, CLERK, "meal", until),
                Optional.empty(),
                NOW);
    }

    private static CommandId id(int n) {
        return new CommandId(new UUID(9, n));
    }
}
