package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.FormPlan;
import java.util.ArrayList;
import java.util.List;

/// The steps of a form by name: its sections, the papers where there is a camera, the check.
record FormSteps(List<String> names, boolean papers) {

    static FormSteps of(Surroundings around, FormPlan plan, boolean papers) {
        var names = new ArrayList<>(plan.sections());
        if (papers) {
            names.add(around.text("paper.step"));
        }
        names.add(around.text("form.check"));
        return new FormSteps(List.copyOf(names), papers);
    }

    String name(int index) {
        return names.get(index);
    }

    int ofPapers() {
        return names.size() - 2;
    }

    int ofCheck() {
        return names.size() - 1;
    }
}
