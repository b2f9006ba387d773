package cn.yimen.display.app;

import cn.yimen.display.speech.SpeechOptions;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.ui.host.Panel;
import java.util.Optional;

/// What the command line says.
///
/// @param windowPanels the small panels over the windows, where this program drives them
/// @param packs by which media and voices came in
record DisplayOptions(
        HallDoor hall,
        BoardOptions board,
        SpeechOptions speech,
        Optional<PanelWiring> windowPanels,
        Panel panel,
        PackIntake packs)
        implements ScreenOptions {

    DeviceId device() {
        return hall.device();
    }

    /// Whether a loudspeaker belongs to the screen.
    boolean speaks() {
        return !speech.outlets().isEmpty();
    }
}
