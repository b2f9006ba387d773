package cn.yimen.display.recorder;

import java.util.List;

/// What comes next, and what is to be done for it.
record RecorderStep(RecorderState state, List<RecorderEffect> effects) {

    RecorderStep {
        effects = List.copyOf(effects);
    }

    static RecorderStep quiet(RecorderState state) {
        return new RecorderStep(state, List.of());
    }
}
