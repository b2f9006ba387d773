package cn.yimen.system.sim;

import cn.yimen.client.Fold;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallSnapshot;
import cn.yimen.hall.state.HallState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What the server told, event by event, and the state after each, as it was not long ago. A screen
/// that stands on one of these states and takes just what was told comes to the next of them; from
/// time to time it is folded all the same, to see that it does. A screen that took anything else
/// stands beside them from then on, and folds for itself.
final class SharedFold implements Fold {

    private static final int KEPT = 1 << 14;
    private static final int FOLDED_EACH = 1_000;

    private final HallState[] states = new HallState[KEPT];
    private final List<Recorded> told = new ArrayList<>();
    private HallState now = HallState.empty();
    private int taken;

    SharedFold() {
        keep();
    }

    private void keep() {
        states[(int) (now.seq() % KEPT)] = now;
    }

    void happened(Recorded recorded) {
        now = now.apply(recorded);
        told.add(recorded);
        keep();
    }

    HallState now() {
        return now;
    }

    List<Recorded> told() {
        return Collections.unmodifiableList(told);
    }

    /// Empty where it is too long ago, or yet to come.
    Optional<HallState> at(long seq) {
        return Optional.ofNullable(states[(int) (seq % KEPT)]).filter(state -> state.seq() == seq);
    }

    @Override
    public HallState of(HallSnapshot snapshot) {
        var own = HallState.of(snapshot);
        return at(own.seq()).filter(own::equals).orElse(own);
    }

    @Override
    public HallState after(HallState state, List<Recorded> events) {
        long through = state.seq() + events.size();
        if (!isShared(state) || !isTold(events, (int) state.seq()) || at(through).isEmpty()) {
            return state.applyAll(events);
        }
        var shared = at(through).orElseThrow();
        if (++taken % FOLDED_EACH == 0) {
            Difference.none(
                    "the same events make the same state",
                    state.applyAll(events),
                    shared,
                    "folded again");
        }
        return shared;
    }

    /// Quick where it is the same object, as it mostly is.
    private boolean isShared(HallState state) {
        return at(state.seq()).filter(state::equals).isPresent();
    }

    private boolean isTold(List<Recorded> events, int after) {
        int through = after + events.size();
        return through <= told.size() && told.subList(after, through).equals(events);
    }
}
