package cn.yimen.desk.manager;

import java.util.List;

/// What an event comes to.
public record ManagerStep(ManagerDesk manager, List<ManagerEffect> effects) {

    public ManagerStep {
        effects = List.copyOf(effects);
    }

    static ManagerStep of(ManagerDesk manager, ManagerEffect... effects) {
        return new ManagerStep(manager, List.of(effects));
    }
}
