package cn.yimen.ui.voice;

import java.util.Locale;

/// What everybody must hear before the next sentence of anything else. What exactly stands on the
/// screens; the voice says what to do.
public record UrgentNotice(Kind kind) implements Utterance {

    public enum Kind {
        /// 请看屏幕上的通知
        NOTICE,
        /// 撤离
        EVACUATE,
        /// 就地躲避
        SHELTER,
        /// 停止办理
        STOP,
        /// 系统维护
        MAINTENANCE;

        /// The clip that says it.
        String clip() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether it is said at any hour.
        boolean endangers() {
            return this == EVACUATE || this == SHELTER;
        }
    }

    @Override
    public String label() {
        return kind.clip();
    }
}
