package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.ui.brand.Brand;
import cn.yimen.ui.theme.NightHours;
import cn.yimen.ui.theme.Theme;
import java.util.Optional;

/// How this machine looks before anybody asks for anything.
///
/// @param night when its room is dark; empty = never
public record Appearance(Brand brand, Optional<NightHours> night) {

    /// The house by day.
    public static final Appearance PLAIN = new Appearance(Brand.HOUSE, Optional.empty());

    /// What a visitor asks for comes before the hour.
    Theme theme(Kiosk kiosk) {
        if (kiosk.session().manner().contrast()) {
            return Theme.CONTRAST;
        }
        var time = kiosk.world().localTime().toLocalTime();
        return night.filter(hours -> hours.at(time)).isPresent() ? Theme.NIGHT : Theme.LIGHT;
    }
}
