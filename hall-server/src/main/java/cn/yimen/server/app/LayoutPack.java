package cn.yimen.server.app;

import cn.yimen.hall.config.CatalogueFile;
import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.pack.PackKind;
import cn.yimen.hall.pack.PackSlot;
import cn.yimen.hall.pack.PackWords;
import java.nio.file.Path;
import java.util.Optional;

/// A hall's layout as a signed pack: `hall.yaml` and `catalogue.json`. Where the server has a root,
/// it starts with no other.
final class LayoutPack {

    static final String NAME = "--hall-pack";
    static final Option OPTION =
            Option.of(NAME, "FOLDER", "both of them as a signed pack, with --pack-root");

    private static final String ROOT = "--pack-root";
    private static final String HALL = "--pack-hall";

    private LayoutPack() {}

    /// Empty where the options name none, or none is believed, which is noted.
    static Optional<Options.Layout> read(Given given, PackIntake packs) {
        given.needs(NAME, ROOT);
        given.needs(NAME, HALL);
        if (given.has(ROOT) && given.has(Options.CONFIG)) {
            given.wrong(Options.CONFIG, "is not signed; with --pack-root say --hall-pack");
        }
        if (!packs.isSigned()) {
            return Optional.empty();
        }
        var hall = given.text(HALL).orElse("");
        return given.file(NAME).flatMap(named -> layout(given, packs, named, hall));
    }

    private static Optional<Options.Layout> layout(
            Given given, PackIntake packs, Path named, String hall) {
        var slot = PackSlot.of(PackKind.HALL);
        var folder = packs.folder(slot, NAME, named, each -> flaw(files(each), hall));
        if (folder.isEmpty() && !packs.notes().isEmpty()) {
            given.wrong(NAME, PackWords.said(packs.notes().getLast()));
        }
        return folder.map(LayoutPack::files);
    }

    private static Options.Layout files(Path folder) {
        return new Options.Layout(folder.resolve("hall.yaml"), folder.resolve("catalogue.json"));
    }

    private static Optional<String> flaw(Options.Layout files, String hall) {
        var layout = ConfigFile.read(files.config());
        var both = layout.then(config -> CatalogueFile.read(files.catalogue(), config));
        return switch (both) {
            case Reading.Unreadable<?> not -> Optional.of(not.sentence());
            case Reading.Read<?> _ -> otherHall(layout.orElseThrow(), hall);
        };
    }

    private static Optional<String> otherHall(HallConfig config, String hall) {
        return config.id().value().equals(hall)
                ? Optional.empty()
                : Optional.of("hall.yaml is of hall " + config.id());
    }
}
