package cn.yimen.desk.manager.screen;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.state.WindowState;
import cn.yimen.ui.language.Moments;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/// A paused window in the manager's list: who, until when, and how far over it.
final class PauseWords {

    private PauseWords() {}

    static String of(Canvas canvas, WindowState window, String clerk) {
        return window.backAt()
                .map(back -> until(canvas, back, clerk))
                .orElseGet(() -> canvas.text("steer.paused", clerk));
    }

    /// Whether the clerk meant to be back by now.
    static boolean isLate(Canvas canvas, WindowState window) {
        return window.mode() == WindowState.Mode.PAUSED
                && window.backAt().filter(canvas.manager().hallNow()::isAfter).isPresent();
    }

    private static String until(Canvas canvas, Instant back, String clerk) {
        long late = Duration.between(back, canvas.manager().hallNow()).toMinutes();
        if (late >= 1) {
            return canvas.text("steer.paused.late", clerk, late);
        }
        var zone = canvas.manager().hall().config().map(HallConfig::zone);
        var moments = new Moments(canvas.texts().locale(), zone.orElse(ZoneOffset.UTC));
        return canvas.text("steer.paused.until", clerk, moments.time(back));
    }
}
