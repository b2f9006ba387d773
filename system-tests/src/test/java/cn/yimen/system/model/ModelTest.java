package cn.yimen.system.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.TicketEvent.HolderLookedUp;
import org.junit.jupiter.api.Test;

/// The real queue rules and a second, plain writing of them agree after every step.
final class ModelTest {

    private static final int SEQUENCES = 1_000;
    private static final long SEED = 20_261_121;

    /// Happens when somebody looks a person up, which is no command.
    private static final String NO_RULE = HolderLookedUp.class.getSimpleName();

    @Test
    void rulesAndModelAgreeStepByStepAndReachEverything() {
        var tournament = new Tournament(SEED);
        assertThat(tournament.run(SEQUENCES)).isEmpty();
        assertThat(tournament.coverage().missing()).containsOnly(NO_RULE);
    }
}
