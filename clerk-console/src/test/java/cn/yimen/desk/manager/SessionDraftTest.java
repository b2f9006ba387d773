package cn.yimen.desk.manager;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.manager.SessionDraft.Part;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.ExtraSession;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.ExtraHours.AnnounceSession;
import cn.yimen.hall.wire.ExtraHours.WithdrawSession;
import cn.yimen.hall.wire.HallCommand;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// 加开时段 put together by a manager.
final class SessionDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final ClerkId WHO = new ClerkId("0101");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LineId B = new LineId("B");
    private static final WindowId ONE = new WindowId("1");

    private final List<HallCommand> sent = new ArrayList<>();
    private ManagerDesk manager = ManagerDesk.of(WHO, NOW);

    private void happens(ManagerEvent event) {
        var step = ManagerFlow.update(manager, event);
        manager = step.manager();
        for (var effect : step.effects()) {
            if (effect instanceof ManagerEffect.Send send) {
                sent.add(send.command());
            }
        }
    }

    private void wishes(Wish... wishes) {
        for (var wish : wishes) {
            happens(new ManagerEvent.Wished(wish, new CommandId(new UUID(7, 1)), NOW));
        }
    }

    private SessionDraft begun() {
        var hall = HallState.empty().apply(new Recorded(1, NOW, new Configured(DemoHall.config())));
        happens(new ManagerEvent.HallChanged(hall, NOW));
        happens(new ManagerEvent.Heartbeat(NOW, NOW));
        wishes(new Wish.EditSession(TODAY.plusDays(1), NINE, NOON));
        return draft();
    }

    private SessionDraft draft() {
        return (SessionDraft) manager.draft();
    }

    @Test
    void whatWasChosenIsAnnounced() {
        begun();
        wishes(
                new Wish.TurnSession(Part.DAY, 1),
                new Wish.TurnSession(Part.FROM, 1),
                new Wish.TurnSession(Part.TO, -1),
                new Wish.TurnSession(Part.CAPACITY, 4),
                new Wish.ToggleSessionLine(B),
                new Wish.ToggleSessionWindow(ONE),
                new Wish.AnnounceSession());
        assertThat(sent)
                .containsExactly(
                        new AnnounceSession(
                                TODAY.plusDays(2),
                                LocalTime.of(9, 30),
                                LocalTime.of(11, 30),
                                List.of(B),
                                WHO,
                                Optional.of(List.of(ONE)),
                                Optional.of(20)));
    }

    @Test
    void nothingChosenMeansAllLinesAnyWindowAndNoLimit() {
        begun();
        wishes(new Wish.ToggleSessionLine(B), new Wish.ToggleSessionLine(B));
        wishes(new Wish.AnnounceSession());
        assertThat(sent)
                .containsExactly(
                        new AnnounceSession(TODAY.plusDays(1), NINE, NOON, List.of(), WHO));
    }

    @Test
    void itEndsAfterItBeginsAndIsNotOfYesterday() {
        begun();
        wishes(new Wish.TurnSession(Part.FROM, 40), new Wish.TurnSession(Part.DAY, -5));
        assertThat(draft().from()).isEqualTo(LocalTime.of(11, 30));
        assertThat(draft().day()).isEqualTo(TODAY.plusDays(1));
        wishes(new Wish.TurnSession(Part.TO, -9), new Wish.TurnSession(Part.CAPACITY, -3));
        assertThat(draft().to()).isEqualTo(NOON);
        assertThat(draft().capacity()).isZero();
        wishes(new Wish.TurnSession(Part.TO, 99));
        assertThat(draft().to()).isEqualTo(LocalTime.of(23, 59));
    }

    @Test
    void takingBackWantsASecondWord() {
        begun();
        var session = new ExtraSession(TODAY, NINE, NOON, List.of(B));
        wishes(new Wish.WithdrawSession(session));
        assertThat(sent).isEmpty();
        wishes(new Wish.Confirm());
        assertThat(sent).containsExactly(new WithdrawSession(TODAY, NINE, NOON, List.of(B), WHO));
    }
}
