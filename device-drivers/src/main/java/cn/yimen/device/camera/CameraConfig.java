package cn.yimen.device.camera;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// A document camera whose pictures arrive as files.
///
/// @param folder where its program lays them; best on a memory disk, and nobody else's
/// @param shutter program that takes one picture, called with the name of the file to write; empty
///   where the camera is released by its own key
/// @param patience how long a picture may take
public record CameraConfig(Path folder, Optional<Path> shutter, Duration patience) {

    private static final Duration USUAL = Duration.ofSeconds(20);

    public static CameraConfig of(Path folder, Optional<Path> shutter) {
        return new CameraConfig(folder, shutter, USUAL);
    }

    public CameraConfig within(Duration other) {
        return new CameraConfig(folder, shutter, other);
    }
}
