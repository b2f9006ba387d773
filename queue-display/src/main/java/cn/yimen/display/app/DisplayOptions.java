package cn.yimen.display.app;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.host.Panel;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the command line says.
///
/// @param servers the first is asked, the others where it does not answer
/// @param voicePack empty: the fallback pack is made when it is not there yet
/// @param windowPanels the small panels over the windows, where this program drives them
record DisplayOptions(
        List<URI> servers,
        DeviceId device,
        Optional<Path> voicePack,
        SpeakerChoice speaker,
        Optional<PanelWiring> windowPanels,
        Panel panel) {

    static final double WIDTH = 1920;
    static final double HEIGHT = 1080;

    /// Where announcements come out.
    sealed interface SpeakerChoice {
        record Device() implements SpeakerChoice {}

        record None() implements SpeakerChoice {}

        record Wav(Path directory) implements SpeakerChoice {}
    }
}
