package cn.yimen.kiosk.app;

import cn.yimen.hall.config.Reading;
import cn.yimen.kiosk.screen.Appearance;
import cn.yimen.ui.brand.Brand;
import cn.yimen.ui.brand.BrandFile;
import cn.yimen.ui.theme.NightHours;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.text.Font;

/// What the command line says of the machine's looks.
final class AppearanceOptions {

    private static final String BRAND = "--brand";
    private static final String NIGHT = "--night";
    private static final Set<String> ALL = Set.of(BRAND, NIGHT);

    private AppearanceOptions() {}

    static boolean has(String name) {
        return ALL.contains(name);
    }

    static Appearance read(Map<String, String> values) throws WrongOption {
        var folder = Optional.ofNullable(values.get(BRAND));
        var hours = Optional.ofNullable(values.get(NIGHT));
        return new Appearance(
                folder.isPresent() ? brand(Path.of(folder.get())) : Brand.HOUSE,
                hours.isPresent() ? Optional.of(night(hours.get())) : Optional.empty());
    }

    private static Brand brand(Path folder) throws WrongOption {
        return switch (BrandFile.read(folder, Font.getFamilies())) {
            case Reading.Read<Brand>(var brand, var _) -> brand;
            case Reading.Unreadable<Brand>(var problems) ->
                    throw new WrongOption(
                            problems.stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining("\n")));
        };
    }

    private static NightHours night(String text) throws WrongOption {
        return NightHours.parse(text)
                .orElseThrow(() ->
                        new WrongOption(
                                NIGHT + " " + text + " is no span like 19:30-7:00, nor always"));
    }
}
