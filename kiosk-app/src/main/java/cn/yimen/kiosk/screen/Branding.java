package cn.yimen.kiosk.screen;

import cn.yimen.ui.brand.Brand;
import cn.yimen.ui.brand.MarkView;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.theme.Tone;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;

/// What the header and the footer say of the region, in one language.
record Branding(Brand brand, Locale language) {

    /// The region's mark, or the door of the house.
    Region mark(double size) {
        return brand.mark()
                .<Region>map(mark -> MarkView.of(mark, size))
                .orElseGet(() -> DoorView.of("", DoorView.Look.solid(size, Tone.LINTEL_TEXT)));
    }

    /// What the machine is called, before its number.
    Optional<String> name() {
        return brand.name(language);
    }

    /// The region's one number comes before the hall's own.
    String enquiries(String hall) {
        return brand.hotline().orElse(hall);
    }
}
