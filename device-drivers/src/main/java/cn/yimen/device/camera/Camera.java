package cn.yimen.device.camera;

import cn.yimen.device.DeviceStatus;
import java.util.concurrent.CompletableFuture;

/// A document camera (高拍仪). One picture is under way at a time; no method waits for the device. Its
/// methods may be called from any thread.
public interface Camera extends AutoCloseable {

    DeviceStatus status();

    /// Takes the picture of what lies there. Cancelling the future ends it; a picture that comes
    /// after that is erased unseen.
    CompletableFuture<Shot> take();

    @Override
    void close();
}
