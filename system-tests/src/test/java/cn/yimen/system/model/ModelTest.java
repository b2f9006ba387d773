package cn.yimen.system.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.HallWideEvent.JournalRebuilt;
import cn.yimen.hall.event.HallWideEvent.MachineAdmitted;
import cn.yimen.hall.event.HallWideEvent.MachineOrderEnded;
import cn.yimen.hall.event.HallWideEvent.MachineOrdered;
import cn.yimen.hall.event.HallWideEvent.MachinePutOut;
import cn.yimen.hall.event.TicketEvent.HolderLookedUp;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The real queue rules and a second, plain writing of them agree after every step.
final class ModelTest {

    private static final int SEQUENCES = 1_000;
    private static final long SEED = 20_261_121;

    /// Somebody looks a person up, a damaged journal was built anew, a machine was ordered to do
    /// something, was let in or put out: none is a command about the queue.
    private static final List<String> NO_RULE =
            Stream.of(
                            HolderLookedUp.class,
                            JournalRebuilt.class,
                            MachineOrdered.class,
                            MachineOrderEnded.class,
                            MachineAdmitted.class,
                            MachinePutOut.class)
                    .map(Class::getSimpleName)
                    .toList();

    @Test
    void rulesAndModelAgreeStepByStepAndReachEverything() {
        var tournament = new Tournament(SEED);
        assertThat(tournament.run(SEQUENCES)).isEmpty();
        assertThat(tournament.coverage().missing()).hasSameElementsAs(NO_RULE);
    }
}
