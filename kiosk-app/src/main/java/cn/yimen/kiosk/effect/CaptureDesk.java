package cn.yimen.kiosk.effect;

import cn.yimen.device.camera.Camera;
import cn.yimen.device.camera.Picture;
import cn.yimen.device.camera.Shot;
import cn.yimen.kiosk.flow.Capturing.ShotProblem;
import cn.yimen.kiosk.flow.ErrandAnswer.ShotEnded;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Photo;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Takes pictures of papers. Used by one thread; answers come on the camera's.
final class CaptureDesk {

    private final Optional<Camera> camera;
    private final Consumer<KioskEvent> sink;
    private CompletableFuture<Shot> latest = new CompletableFuture<>();

    CaptureDesk(Optional<Camera> camera, Consumer<KioskEvent> sink) {
        this.camera = camera;
        this.sink = sink;
    }

    void take(long session) {
        latest.cancel(true);
        latest =
                camera.map(Camera::take)
                        .orElseGet(() ->
                                CompletableFuture.completedFuture(
                                        new Shot.NotTaken(Shot.Why.NOT_WORKING, "")));
        var _ = latest.thenAccept(shot -> sink.accept(ended(session, shot)));
    }

    void giveUp() {
        latest.cancel(true);
    }

    private static ShotEnded ended(long session, Shot shot) {
        return switch (shot) {
            case Shot.Taken(Picture picture) -> {
                try (picture) {
                    yield new ShotEnded(
                            session, Optional.of(new Photo(picture.bytes())), Optional.empty());
                }
            }
            case Shot.NotTaken(var why, var _) ->
                    new ShotEnded(session, Optional.empty(), Optional.of(problem(why)));
        };
    }

    private static ShotProblem problem(Shot.Why why) {
        return switch (why) {
            case NOTHING_CAME -> ShotProblem.NOTHING_CAME;
            case UNUSABLE -> ShotProblem.UNUSABLE;
            case NOT_WORKING, BUSY, CLOSING -> ShotProblem.NOT_WORKING;
        };
    }
}
