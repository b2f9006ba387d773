package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Appealing.Step;
import java.util.List;
import java.util.stream.Stream;

/// What all pages of 提诉求 share: the title and how far one is.
final class AppealSteps {

    private AppealSteps() {}

    static Page page(Surroundings around, Step current) {
        var names =
                Stream.of(Step.values()).map(step -> around.text("hotline.step." + step)).toList();
        return Page.titled(around.text("hotline.tell"))
                .steps(names, List.of(Step.values()).indexOf(current));
    }
}
