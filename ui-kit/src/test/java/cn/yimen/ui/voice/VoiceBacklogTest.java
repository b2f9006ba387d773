package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class VoiceBacklogTest {

    private final VoiceBacklog<String> backlog = new VoiceBacklog<>();

    @Test
    void theOldestRepeatGivesWayFirst() {
        backlog.add("first call", false);
        backlog.add("old repeat", true);
        for (int i = 2; i < VoiceBacklog.MOST; i++) {
            assertThat(backlog.add("repeat " + i, true)).isEmpty();
        }
        assertThat(backlog.add("new first call", false)).contains("old repeat");
        assertThat(backlog.next()).contains("first call");
    }

    @Test
    void aRepeatNeverPushesAFirstCallOut() {
        fillWithFirstCalls();
        assertThat(backlog.add("repeat", true)).contains("repeat");
    }

    @Test
    void aFirstCallNeverGivesWayInAnyHallThatIs() {
        for (int i = 0; i < VoiceBacklog.MOST_FIRST; i++) {
            assertThat(backlog.add("call " + i, false)).isEmpty();
        }
        assertThat(backlog.add("new", false)).as("bounded all the same").contains("call 0");
    }

    @Test
    void whateverComesTheBacklogStaysBoundedAndLosesNothingSilently() {
        long seed = 20_261_124;
        var random = new SplittableRandom(seed);
        var out = new ArrayList<String>();
        int in = 0;
        for (int i = 0; i < 5_000; i++) {
            if (random.nextInt(3) > 0) {
                backlog.add("n" + in++, true).ifPresent(out::add);
            } else {
                backlog.next().ifPresent(out::add);
            }
            assertThat(backlog.size()).as("seed %d", seed).isLessThanOrEqualTo(VoiceBacklog.MOST);
        }
        for (var rest = backlog.next(); rest.isPresent(); rest = backlog.next()) {
            out.add(rest.get());
        }
        assertThat(out).as("seed %d", seed).hasSize(in).doesNotHaveDuplicates();
    }

    private void fillWithFirstCalls() {
        for (int i = 0; i < VoiceBacklog.MOST; i++) {
            backlog.add("call " + i, false);
        }
    }
}
