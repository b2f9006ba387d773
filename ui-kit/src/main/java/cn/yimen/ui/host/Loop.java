package cn.yimen.ui.host;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A program's one loop: events come in through the gate, the flow decides, effects go out, and the
/// state is shown again where it looks different. May be called from any thread; what it calls runs
/// behind the gate, on one.
///
/// @param <S> the program's state
/// @param <E> what happens to it
/// @param <F> what it wants done
public final class Loop<S, E, F> {

    private final Rules<S, E, F> rules;
    private final Executor gate;
    private volatile Consumer<F> effects = _ -> {};
    private volatile Consumer<S> screen = _ -> {};
    private volatile S state;
    private boolean showing;

    /// What the program is; pure.
    public interface Rules<S, E, F> {

        /// What becomes of a state, and what is to be done.
        After<S, F> after(S before, E event);

        /// Whether it looks different now. A program that need not spare its screen says yes.
        default boolean looksNew(S before, E event, S now) {
            return true;
        }
    }

    /// @param effects in the order in which they are wanted
    public record After<S, F>(S state, List<F> effects) {

        public After {
            effects = List.copyOf(effects);
        }
    }

    /// @param gate runs one piece of work after the other, in order
    public Loop(S first, Rules<S, E, F> rules, Executor gate) {
        state = first;
        this.rules = rules;
        this.gate = gate;
    }

    /// Who carries out what the events from now on want; before, nobody does.
    public void carryOutBy(Consumer<F> hands) {
        effects = hands;
    }

    /// Who shows the state from now on.
    public void showBy(Consumer<S> eyes) {
        screen = eyes;
    }

    public void post(E event) {
        gate.execute(() -> handle(event));
    }

    public S state() {
        return state;
    }

    private void handle(E event) {
        var before = state;
        var after = rules.after(before, event);
        state = after.state();
        after.effects().forEach(effects);
        if (rules.looksNew(before, event, state)) {
            showSoon();
        }
    }

    /// Behind the events that wait at the gate already, so that a burst of them is one picture.
    private void showSoon() {
        if (!showing) {
            showing = true;
            gate.execute(this::showNow);
        }
    }

    private void showNow() {
        showing = false;
        screen.accept(state);
    }
}
