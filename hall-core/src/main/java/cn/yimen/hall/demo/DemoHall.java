package cn.yimen.hall.demo;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.CatalogueFile;
import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;

/// 云岭市政务服务中心, invented: its layout and what it offers, from `hall.yaml` and `catalogue.json` beside
/// this class. Codes are well-formed and belong to nobody.
public final class DemoHall {

    private DemoHall() {}

    /// Each file is read once: tests ask for the same hall thousands of times.
    private static final class Layout {
        private static final HallConfig READ =
                sound(ConfigFile.read("hall.yaml", resource("hall.yaml")));
    }

    private static final class Offered {
        private static final Catalogue READ =
                sound(
                        CatalogueFile.read(
                                "catalogue.json", resource("catalogue.json"), Layout.READ));
    }

    public static HallConfig config() {
        return Layout.READ;
    }

    public static Catalogue catalogue() {
        return Offered.READ;
    }

    private static byte[] resource(String name) {
        try (var in = DemoHall.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside " + DemoHall.class);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    private static <T> T sound(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T> read -> read.value();
            case Reading.Unreadable<T> unreadable ->
                    throw new IllegalStateException(unreadable.problems().toString());
        };
    }
}
