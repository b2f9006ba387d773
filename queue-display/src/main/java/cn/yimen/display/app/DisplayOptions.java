package cn.yimen.display.app;

import cn.yimen.display.speech.SpeechOptions;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.ui.host.Panel;
import java.util.List;
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

    /// Where the screen's loudspeakers speak; none where it has none.
    List<String> voices() {
        return speech.outlets().stream().map(SpeechOptions.Outlet::area).toList();
    }
}
