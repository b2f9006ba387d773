package cn.yimen.desk.desk;

import java.util.List;

/// What one event comes to: the desk afterwards, and what is to be done.
public record Step(Desk desk, List<DeskEffect> effects) {

    public Step {
        effects = List.copyOf(effects);
    }

    static Step of(Desk desk, DeskEffect... effects) {
        return new Step(desk, List.of(effects));
    }
}
