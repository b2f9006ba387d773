package cn.yimen.desk.desk;

import cn.yimen.hall.rules.QueueOrder;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What the window is doing, as the hall last said it, and what was done at the desk since. Trouble
/// with the link and a command whose result is unknown come on top of each of these and stand in
/// the [Desk].
public sealed interface DeskState {

    /// Nothing was heard of the hall yet.
    record Unheard() implements DeskState {}

    /// 未开窗: nobody works here, or somebody else did.
    record Closed() implements DeskState {}

    /// 空闲
    ///
    /// @param next a forecast: the hall decides when it calls
    record Idle(Instant since, Optional<QueueOrder.Pick> next) implements DeskState {}

    /// 已呼叫
    record Called(Ticket ticket, Ticket.Turn turn) implements DeskState {}

    /// 正在办理
    ///
    /// @param since when serving started
    /// @param pausesAfter the window is paused already and takes nobody afterwards
    record Serving(Ticket ticket, Ticket.Turn turn, Instant since, boolean pausesAfter)
            implements DeskState {}

    /// 暂停
    ///
    /// @param backAt when the clerk means to be back
    record Paused(String reason, Instant since, Optional<Instant> backAt) implements DeskState {

        /// How far the promise is broken; empty while it holds, and where none was made.
        public Optional<Duration> overdue(Instant hallNow) {
            return backAt.map(at -> Duration.between(at, hallNow))
                    .filter(late -> late.toSeconds() >= 1);
        }
    }

    static DeskState of(Desk desk) {
        var hall = desk.hall();
        if (hall.config().isEmpty()) {
            return new Unheard();
        }
        var window = desk.window();
        return inHand(hall, window).orElseGet(() -> withoutTicket(desk, window));
    }

    /// The ticket that is called or served at the window now.
    default Optional<Ticket> inHand() {
        return switch (this) {
            case Called called -> Optional.of(called.ticket());
            case Serving serving -> Optional.of(serving.ticket());
            case Unheard _, Closed _, Idle _, Paused _ -> Optional.empty();
        };
    }

    /// Whether the clerk has the same in front of them: the same kind of state with the same
    /// ticket.
    default boolean isSameAs(DeskState other) {
        return getClass() == other.getClass()
                && inHand().map(Ticket::id).equals(other.inHand().map(Ticket::id));
    }

    /// Its name in the log.
    default String name() {
        return getClass().getSimpleName();
    }

    private static Optional<DeskState> inHand(HallState hall, WindowState window) {
        return window.current()
                .flatMap(hall::ticket)
                .flatMap(ticket -> ticket.turn().flatMap(turn -> turnOf(ticket, turn, window)));
    }

    private static Optional<DeskState> turnOf(Ticket ticket, Ticket.Turn turn, WindowState window) {
        if (ticket.stage() == TicketStage.CALLED) {
            return Optional.of(new Called(ticket, turn));
        }
        var started = turn.startedAt().filter(_ -> ticket.stage() == TicketStage.SERVING);
        return started.map(
                at -> new Serving(ticket, turn, at, window.mode() == WindowState.Mode.PAUSED));
    }

    /// What was not told yet may change it.
    private static Optional<QueueOrder.Pick> forecast(Desk desk) {
        return Keeping.mine(desk).isEmpty()
                ? QueueOrder.next(desk.hall(), desk.post().window(), desk.hallNow())
                : Optional.empty();
    }

    private static DeskState withoutTicket(Desk desk, WindowState window) {
        if (!window.clerk().equals(Optional.of(desk.post().clerk()))) {
            return new Closed();
        }
        return switch (window.mode()) {
            case CLOSED -> new Closed();
            case PAUSED -> new Paused(window.pauseReason(), window.since(), window.backAt());
            case OPEN -> new Idle(window.since(), forecast(desk));
        };
    }
}
