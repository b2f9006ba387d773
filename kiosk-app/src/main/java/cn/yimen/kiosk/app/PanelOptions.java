package cn.yimen.kiosk.app;

import cn.yimen.kiosk.screen.PanelForm;
import cn.yimen.ui.host.Panel;

import javafx.geometry.Rectangle2D;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the kiosk stands on its screen: as a rule it fills it, with the design whose shape is
/// nearest.
///
/// @param form empty = as the screen is
/// @param place as a window, for somebody who tries it; empty = over the whole screen
record PanelOptions(Optional<PanelForm> form, Optional<Place> place) {
    private static final String FORM = "--panel";
    private static final String FIT = "--fit";
    private static final String AT = "--at";
    private static final Set<String> NAMES = Set.of(FORM, FIT, AT);

    /// @param factor px of the desktop for each px of the design
    record Place(double factor, double x, double y) {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    static PanelOptions read(Map<String, String> values) throws WrongOption {
        return new PanelOptions(form(values), place(values));
    }

    private static Optional<PanelForm> form(Map<String, String> values) throws WrongOption {
        var word = Optional.ofNullable(values.get(FORM));
        var form = word.flatMap(PanelForm::of);
        if (word.isPresent() && form.isEmpty()) {
            throw new WrongOption(
                    "--panel %s is none: portrait, landscape or square".formatted(word.get()));
        }
        return form;
    }

    private static Optional<Place> place(Map<String, String> values) throws WrongOption {
        if (!values.containsKey(FIT) && !values.containsKey(AT)) {
            return Optional.empty();
        }
        try {
            double factor = Double.parseDouble(values.getOrDefault(FIT, "1"));
            if (!(factor > 0 && factor <= 4)) {
                throw new WrongOption("--fit " + factor + " is no factor between 0 and 4");
            }
            var at = values.getOrDefault(AT, "0,0").split(",", -1);
            if (at.length != 2) {
                throw new WrongOption("--at wants two numbers of px: --at 100,0");
            }
            return Optional.of(
                    new Place(factor, Double.parseDouble(at[0]), Double.parseDouble(at[1])));
        } catch (NumberFormatException e) {
            throw new WrongOption("--fit and --at want numbers: --fit 0.5 --at 100,0");
        }
    }

    /// As a machine in a hall does; else it is a window on somebody's desktop.
    boolean fillsTheScreen() {
        return place.isEmpty();
    }

    /// On a screen of these bounds.
    Panel on(Rectangle2D screen) {
        var shape = form.orElseGet(() -> PanelForm.nearest(screen.getWidth(), screen.getHeight()));
        var exact = Panel.of(shape.width(), shape.height());
        return place.map(on -> exact.scaled(on.factor()).at(on.x(), on.y()))
                .orElseGet(() -> Panel.filling(shape.width(), shape.height(), screen));
    }
}
