package cn.yimen.ui.host;

import cn.yimen.hall.supervisor.ServiceWatch;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// Whoever started the program and watches over it: is told when the program stands on its panel,
/// and from then on hears beats from the JavaFX thread. A screen that hangs beats no more, and is
/// started again.
public final class Supervisor {

    private final ServiceWatch watch;

    private Supervisor(ServiceWatch watch) {
        this.watch = watch;
    }

    /// Nobody where the environment names none.
    ///
    /// @param environment of the process
    public static Optional<Supervisor> of(Map<String, String> environment) {
        return ServiceWatch.of(environment).map(Supervisor::new);
    }

    /// The program's first screen stands; from now on it beats. On the JavaFX thread, once.
    public void ready() {
        UiThread.require();
        watch.ready();
        watch.pause().ifPresent(this::beat);
    }

    private void beat(Duration pause) {
        var frame =
                new KeyFrame(
                        javafx.util.Duration.millis((double) pause.toMillis()), _ -> watch.beat());
        var beats = new Timeline(frame);
        beats.setCycleCount(Animation.INDEFINITE);
        beats.play();
    }
}
