package cn.yimen.kiosk.app;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.WrongValue;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.pack.PackKind;
import cn.yimen.hall.pack.PackSlot;
import cn.yimen.kiosk.screen.Appearance;
import cn.yimen.ui.brand.Brand;
import cn.yimen.ui.brand.BrandFile;
import cn.yimen.ui.theme.NightHours;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    static Appearance read(Given given, PackIntake packs) {
        return new Appearance(
                brand(given, packs),
                given.read(NIGHT, NightHours::parse, "is no span like 19:30-7:00, nor always"));
    }

    /// Where packs are signed, a brand that is refused leaves the one before, or the house's own.
    private static Brand brand(Given given, PackIntake packs) {
        return given.file(BRAND)
                .flatMap(named ->
                        packs.folder(
                                PackSlot.of(PackKind.BRAND), BRAND, named, AppearanceOptions::flaw))
                .flatMap(folder -> given.read(BRAND, _ -> brand(folder)))
                .orElse(Brand.HOUSE);
    }

    private static Optional<String> flaw(Path folder) {
        return switch (BrandFile.read(folder, Font.getFamilies())) {
            case Reading.Read<Brand> _ -> Optional.empty();
            case Reading.Unreadable<Brand> not -> Optional.of(not.sentence());
        };
    }

    private static Brand brand(Path folder) throws WrongValue {
        return switch (BrandFile.read(folder, Font.getFamilies())) {
            case Reading.Read<Brand>(var brand, var _) -> brand;
            case Reading.Unreadable<Brand> not -> throw WrongValue.of(not);
        };
    }
}
