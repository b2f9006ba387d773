package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.Overview.Severity;
import cn.yimen.ui.icon.AlarmSign;

/// Which mark stands for which severity.
final class Signs {

    private Signs() {}

    static AlarmSign.Level of(Severity severity) {
        return switch (severity) {
            case YELLOW -> AlarmSign.Level.YELLOW;
            case ORANGE -> AlarmSign.Level.ORANGE;
            case RED -> AlarmSign.Level.RED;
        };
    }
}
