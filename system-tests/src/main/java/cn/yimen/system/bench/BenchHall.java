package cn.yimen.system.bench;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.CatalogueFile;
import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The hall of the bench: the demo's, but with so many windows of line A that as many clerks can
/// call at once.
///
/// @param layout the configuration file
record BenchHall(Path layout, Path catalogueFile, HallConfig config, Catalogue catalogue) {

    static final int WINDOWS = 64;
    static final LineId LINE = new LineId("A");

    private static final String WINDOW_LIST = "(?m)^windows:\n(  .*\n)+";

    static BenchHall in(Path folder) throws IOException {
        var windows =
                IntStream.rangeClosed(1, WINDOWS)
                        .mapToObj(number -> "  - {id: " + number + ", lines: [A]}\n")
                        .collect(Collectors.joining("", "windows:\n", ""));
        Files.createDirectories(folder);
        var layout = folder.resolve("hall.yaml");
        Files.writeString(layout, demo("hall.yaml").replaceFirst(WINDOW_LIST, windows));
        var catalogueFile = folder.resolve("catalogue.json");
        Files.writeString(catalogueFile, demo("catalogue.json"));
        var config = sound(ConfigFile.read(layout));
        return new BenchHall(
                layout, catalogueFile, config, sound(CatalogueFile.read(catalogueFile, config)));
    }

    private static String demo(String name) throws IOException {
        try (InputStream in = DemoHall.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the demo's " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static <T> T sound(Reading<T> reading) throws IOException {
        return switch (reading) {
            case Reading.Read<T> read -> read.value();
            case Reading.Unreadable<T> unreadable ->
                    throw new IOException(unreadable.problems().toString());
        };
    }

    /// Something that is done at line A.
    ItemCode item() {
        return catalogue.items().stream()
                .filter(item -> item.line().equals(LINE))
                .findFirst()
                .orElseThrow()
                .code();
    }

    static IdSource ids() {
        return new IdSource(
                InstantSource.system(), RandomGeneratorFactory.of("L64X128MixRandom").create());
    }

    static CommandEnvelope command(IdSource ids, HallCommand command) {
        return new CommandEnvelope(ids.command(), new DeviceId("K1"), command);
    }

    static WindowId window(int number) {
        return new WindowId(Integer.toString(number));
    }

    static ClerkId clerk(int number) {
        return new ClerkId(Integer.toString(1000 + number));
    }
}
