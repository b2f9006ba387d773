package cn.yimen.hall.pack;

import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Settings that many machines share, as a signed pack (设置包): `settings.yaml`, of the same form as
/// `/etc/yimen/kiosk.yaml`. What a machine's own file says goes first, and what makes one machine
/// different from the next, or says whom it trusts, is in no pack.
public final class SettingsPack {

    private static final String FILE = "settings.yaml";

    private static final Set<String> THE_MACHINES_OWN =
            Set.of(
                    "--device",
                    "--window",
                    "--clerk",
                    "--manager",
                    "--guide",
                    "--data",
                    "--identity",
                    "--enrol",
                    "--record-key",
                    "--upkeep",
                    "--accept-day",
                    PackOptions.ROOT,
                    PackOptions.STORE,
                    PackOptions.HALL,
                    PackOptions.SETTINGS);

    private SettingsPack() {}

    /// Where settings of that program may be read in the place of a named pack.
    static Optional<Path> folder(PackIntake packs, String program, Path named) {
        var slot = new PackSlot(PackKind.SETTINGS, program);
        return packs.folder(slot, PackOptions.SETTINGS, named, SettingsPack::flaw);
    }

    private static Optional<String> flaw(Path folder) {
        return switch (Start.file(folder.resolve(FILE))) {
            case Reading.Unreadable<Start> not -> Optional.of(not.sentence());
            case Reading.Read<Start>(var start, var _) ->
                    start.words().stream()
                            .filter(THE_MACHINES_OWN::contains)
                            .findFirst()
                            .map(word -> word + " is the machine's own, and in no pack");
        };
    }

    /// The options with those of the settings pack beneath them, where one is named and believed.
    ///
    /// @param program `kiosk`, `display`, `desk`, `hall-server`
    /// @param usual where packs are kept where neither that nor the data's place is said; the
    ///   identity is looked for beside it
    public static Reading<Start> under(Start start, String program, Path usual) {
        var given = new OptionTable(program, said(start), "").read(start);
        var named = given.file(PackOptions.SETTINGS);
        if (named.isEmpty()) {
            return new Reading.Read<>(start, List.of());
        }
        var data = given.file("--data");
        var identity =
                given.file("--identity")
                        .or(() -> data.map(own -> own.resolve("identity")))
                        .or(() -> Optional.of(usual.resolveSibling("identity")));
        var store = data.map(own -> own.resolve("packs")).orElse(usual);
        var packs = PackOptions.intake(given, identity, store);
        return packs.isSigned()
                ? folder(packs, program, named.get())
                        .map(folder -> under(start, Start.file(folder.resolve(FILE))))
                        .orElseGet(() -> new Reading.Read<>(start, List.of()))
                : new Reading.Read<>(start, List.of());
    }

    private static Reading<Start> under(Start start, Reading<Start> shared) {
        return shared.then(weaker -> new Reading.Read<>(start.over(weaker), List.of()));
    }

    /// Whatever was said is known here; the program itself finds what is not.
    private static List<Option> said(Start start) {
        return Stream.concat(
                        PackOptions.OPTIONS.stream(),
                        start.words().stream()
                                .filter(word -> word.startsWith("--"))
                                .map(word -> Option.of(word, "VALUE", "")))
                .toList();
    }
}
