package cn.yimen.kiosk.app;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.WrongValue;
import cn.yimen.kiosk.screen.Appearance;
import cn.yimen.ui.brand.Brand;
import cn.yimen.ui.brand.BrandFile;
import cn.yimen.ui.theme.NightHours;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;

/// What the options say of the machine's looks.
final class AppearanceOptions {

    private static final String BRAND = "--brand";
    private static final String NIGHT = "--night";

    static final List<Option> OPTIONS =
            List.of(
                    Option.of(BRAND, "FOLDER", "the region's name, colours and mark"),
                    Option.of(NIGHT, "19:30-7:00|always", "when the room is dark"));

    private AppearanceOptions() {}

    static Appearance read(Given given) {
        return new Appearance(
                given.read(BRAND, AppearanceOptions::brand).orElse(Brand.HOUSE),
                given.read(NIGHT, NightHours::parse, "is no span like 19:30-7:00, nor always"));
    }

    private static Brand brand(String folder) throws WrongValue {
        return switch (BrandFile.read(Path.of(folder), Font.getFamilies())) {
            case Reading.Read<Brand>(var brand, var _) -> brand;
            case Reading.Unreadable<Brand> not -> throw WrongValue.of(not);
        };
    }
}
