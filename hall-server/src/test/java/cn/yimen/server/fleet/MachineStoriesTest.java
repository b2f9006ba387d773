package cn.yimen.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the story of a machine's alarm says.
final class MachineStoriesTest {

    private static final DeviceId K1 = new DeviceId("K1");
    private static final Instant NOON = Beats.NOON;

    @Test
    void aMachineThatIsOutTellsItsCodeAndSinceWhen() {
        var machine = machine(Beats.of("K1").out(), List.of());
        assertThat(MachineStories.of(AlarmKind.MACHINE_OUT, machine, Optional.empty()))
                .containsExactly(
                        Fact.of(Fact.Kind.ERROR_CODE, "K-03", NOON.minusSeconds(60)),
                        Fact.of(Fact.Kind.LAST_HEARD, "K1", NOON));
    }

    @Test
    void aPartThatComesAndGoesTellsSinceWhenItCounts() {
        var reader =
                new DevicePart(
                        K1, "card-reader", "MISSING", List.of("NO_ANSWER"), Optional.empty(), NOON);
        var machine = machine(Beats.of("K1").serving(), List.of(reader));
        var steady = Optional.of(NOON.minusSeconds(600));
        assertThat(MachineStories.of(AlarmKind.PART_FAULTY, machine, steady))
                .containsExactly(
                        Fact.of(Fact.Kind.ERROR_CODE, "NO_ANSWER", NOON),
                        Fact.of(Fact.Kind.PART_FAULTY, "card-reader", NOON),
                        Fact.of(Fact.Kind.CAME_AND_WENT, "", NOON.minusSeconds(600)),
                        Fact.of(Fact.Kind.LAST_HEARD, "K1", NOON));
        assertThat(MachineStories.of(AlarmKind.PART_FAULTY, machine, Optional.of(NOON)))
                .noneMatch(fact -> fact.kind() == Fact.Kind.CAME_AND_WENT);
    }

    @Test
    void paperTellsHowManySlipsAreLeft() {
        var machine = machine(Beats.of("K1").serving(), List.of());
        assertThat(MachineStories.of(AlarmKind.PAPER_LOW, machine, Optional.empty()))
                .contains(Fact.of(Fact.Kind.SLIPS_LEFT, "", 12));
    }

    private static MachineView machine(Heartbeat beat, List<DevicePart> parts) {
        return new MachineView(
                K1,
                MachineView.State.TROUBLED,
                Optional.of(beat.program()),
                Optional.of(NOON),
                Optional.of(NOON.minusSeconds(60)),
                Optional.of(beat),
                parts,
                Optional.of(12),
                Optional.empty());
    }
}
