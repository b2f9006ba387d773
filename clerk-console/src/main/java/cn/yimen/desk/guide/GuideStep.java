package cn.yimen.desk.guide;

import java.util.List;

/// What an event comes to.
public record GuideStep(Guide guide, List<GuideEffect> effects) {

    public GuideStep {
        effects = List.copyOf(effects);
    }

    static GuideStep of(Guide guide, GuideEffect... effects) {
        return new GuideStep(guide, List.of(effects));
    }
}
