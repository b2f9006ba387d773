package cn.yimen.device.camera;

import cn.yimen.device.DeviceStatus;
import java.util.concurrent.CompletableFuture;

/// A camera (高拍仪 or 双目摄像头), as the programs would use it; left open until a model is chosen.
/// Whoever writes one keeps to this:
///
/// * One thread of its own; no method waits for the device.
/// * A picture is personal data: it lives in memory only, is erased by [Picture#close], and never
///   enters a log, a file name or an exception.
/// * Comparing faces is the platform's work, not the camera's.
public interface Camera extends AutoCloseable {

    /// Which eye of the device.
    enum Eye {
        /// 可见光
        COLOUR,
        /// 红外: tells a face from a photograph.
        INFRARED,
        /// 高拍: looks down at a document.
        DOCUMENT
    }

    /// How taking a picture ended.
    sealed interface Shot {

        record Taken(Picture picture) implements Shot {}

        /// @param why for technicians
        record NotTaken(String why) implements Shot {}
    }

    /// A picture whose bytes can be erased.
    interface Picture extends AutoCloseable {

        /// JPEG.
        byte[] bytes();

        @Override
        void close();
    }

    DeviceStatus status();

    CompletableFuture<Shot> take(Eye eye);

    @Override
    void close();
}
