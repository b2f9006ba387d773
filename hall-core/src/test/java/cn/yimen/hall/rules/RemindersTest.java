package cn.yimen.hall.rules;

import static cn.yimen.hall.rules.Morning.A;
import static cn.yimen.hall.rules.Morning.ONE;
import static cn.yimen.hall.rules.Morning.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.state.Ticket;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RemindersTest {

    private final Morning morning = new Morning();

    private void holds(int n, Optional<Instant> remindAt) {
        morning.joins(n, A);
        morning.call(ONE);
        morning.tell(new Held(Morning.id(n), ONE, Morning.CLERK, "复印", remindAt));
    }

    @Test
    void theWindowIsRemindedOfThoseWhoAreOverdue() {
        var begin = morning.now;
        holds(1, Optional.of(begin.plusSeconds(120)));
        holds(2, Optional.of(begin.plusSeconds(60)));
        holds(3, Optional.empty());
        assertThat(Reminders.due(morning.state, ONE, begin)).isEmpty();
        assertThat(Reminders.next(morning.state, ONE, begin)).contains(begin.plusSeconds(60));
        morning.after(120);
        assertThat(Reminders.due(morning.state, ONE, morning.now))
                .extracting(Ticket::id)
                .containsExactly(Morning.id(2), Morning.id(1));
        assertThat(Reminders.next(morning.state, ONE, morning.now)).isEmpty();
        assertThat(Reminders.due(morning.state, TWO, morning.now)).isEmpty();
    }

    @Test
    void whoIsServedOnNeedsNoReminder() {
        holds(1, Optional.of(morning.now));
        morning.tell(new Resumed(Morning.id(1), ONE, Morning.CLERK));
        assertThat(Reminders.due(morning.state, ONE, morning.now)).isEmpty();
    }
}
