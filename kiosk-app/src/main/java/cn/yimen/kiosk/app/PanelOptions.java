package cn.yimen.kiosk.app;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.kiosk.screen.PanelForm;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.PanelPlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/// How the kiosk stands on its screen: as a rule it fills it, with the design whose shape is
/// nearest.
///
/// @param form empty = as the screen is
/// @param place as a window, for somebody who tries it; empty = over the whole screen
record PanelOptions(Optional<PanelForm> form, Optional<PanelPlace> place) {

    private static final String FORM = "--panel";

    static final List<Option> OPTIONS =
            Stream.concat(
                            Stream.of(
                                    Option.of(
                                            FORM,
                                            "portrait|landscape|square",
                                            "another design than the one nearest to the screen")),
                            PanelPlace.OPTIONS.stream())
                    .toList();

    static PanelOptions read(Given given) {
        return new PanelOptions(
                given.read(FORM, PanelForm::of, "is none: portrait, landscape or square"),
                PanelPlace.read(given));
    }

    /// As a machine in a hall does; else it is a window on somebody's desktop.
    boolean fillsTheScreen() {
        return place.isEmpty();
    }

    /// On a screen of these bounds.
    Panel on(Rectangle2D screen) {
        var shape = form.orElseGet(() -> PanelForm.nearest(screen.getWidth(), screen.getHeight()));
        var exact = Panel.of(shape.width(), shape.height());
        return place.map(on -> on.of(exact))
                .orElseGet(() -> Panel.filling(shape.width(), shape.height(), screen));
    }
}
