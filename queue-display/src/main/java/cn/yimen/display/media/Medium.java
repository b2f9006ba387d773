package cn.yimen.display.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// One thing of the playlist.
public sealed interface Medium {

    /// @param address `file:/…`
    /// @param said what is heard with it: the WAV file of the same name
    record Picture(String address, Optional<Clip> said) implements Medium {}

    /// Always without its sound: nothing may speak over a call.
    ///
    /// @param address `file:/…`
    record Film(String address) implements Medium {}

    /// Heard while the picture before it stays.
    record Said(Clip clip) implements Medium {}

    /// A WAV file.
    record Clip(Path file, Duration length) {}
}
