package cn.yimen.display.app;

import cn.yimen.display.speech.SpeechOptions;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.host.Panel;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What the command line says.
///
/// @param servers the first is asked, the others where it does not answer
/// @param windowPanels the small panels over the windows, where this program drives them
record DisplayOptions(
        List<URI> servers,
        DeviceId device,
        BoardOptions board,
        SpeechOptions speech,
        Optional<PanelWiring> windowPanels,
        Panel panel) {

    /// Whether a loudspeaker belongs to the screen.
    boolean speaks() {
        return !speech.outlets().isEmpty();
    }
}
