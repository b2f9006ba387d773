package cn.yimen.desk.manager;

import java.util.List;

/// What an event comes to.
public record ManagerStep(Manager manager, List<ManagerEffect> effects) {

    public ManagerStep {
        effects = List.copyOf(effects);
    }

    static ManagerStep of(Manager manager, ManagerEffect... effects) {
        return new ManagerStep(manager, List.of(effects));
    }
}
