package cn.yimen.hall.pack;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.pack.PackStore.Fit;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /// What a program makes of its options, each of them judged.
    public interface Form<T> {
        Reading<T> of(Settled settled);
    }

    /// What a program makes of its options over those of the settings pack, where one is named and
    /// believed. A pack over which the program could not start is refused (P-10) before it is
    /// taken, and the former goes on: one wrong line must not stop every machine that it is brought
    /// to.
    ///
    /// @param program `kiosk`, `display`, `desk`, `hall-server`
    /// @param usual where packs are kept where neither that nor the data's place is said; the
    ///   identity is looked for beside it
    public static <T> Reading<T> read(Start start, String program, Path usual, Form<T> form) {
        var tried = start.onlyChecked() ? start.tried() : start;
        var given = new OptionTable(program, said(start), "").read(tried);
        var named = given.file(PackOptions.SETTINGS);
        var packs = intake(given, usual);
        if (named.isEmpty() || !packs.isSigned()) {
            return form.of(Settled.alone(start));
        }
        var slot = new PackSlot(PackKind.SETTINGS, program);
        Fit fit = folder -> flaw(folder, start, form);
        return packs.folder(slot, PackOptions.SETTINGS, named.get(), fit)
                .map(folder -> Start.file(folder.resolve(FILE)))
                .<Reading<Start>>map(shared -> shared.then(under -> sound(start.over(under))))
                .orElseGet(() -> sound(start))
                .then(all -> form.of(new Settled(all, packs.taken(), packs.notes())));
    }

    private static PackIntake intake(Given given, Path usual) {
        var data = given.file("--data");
        var identity =
                given.file("--identity")
                        .or(() -> data.map(own -> own.resolve("identity")))
                        .or(() -> Optional.of(usual.resolveSibling("identity")));
        return PackOptions.intake(
                given, identity, data.map(own -> own.resolve("packs")).orElse(usual));
    }

    private static Optional<String> flaw(Path folder, Start own, Form<?> form) {
        return switch (Start.file(folder.resolve(FILE))) {
            case Reading.Unreadable<Start> not -> Optional.of(not.sentence());
            case Reading.Read<Start>(var shared, var _) ->
                    shared.words().stream()
                            .filter(THE_MACHINES_OWN::contains)
                            .findFirst()
                            .map(word -> word + " is the machine's own, and in no pack")
                            .or(() -> added(own, shared, form));
        };
    }

    /// What is wrong only because of the pack: mistakes of the machine's own file are no reason to
    /// refuse it.
    private static Optional<String> added(Start own, Start shared, Form<?> form) {
        var problems = problems(own.over(shared), form);
        if (!problems.isEmpty()) {
            problems.removeAll(problems(own, form));
        }
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading.Unreadable<>(problems).sentence());
    }

    private static List<Problem> problems(Start start, Form<?> form) {
        var tried = Settled.alone(start.without(PackOptions.SETTINGS).tried());
        return switch (form.of(tried)) {
            case Reading.Read<?> _ -> new ArrayList<>();
            case Reading.Unreadable<?> not -> new ArrayList<>(not.problems());
        };
    }

    private static Reading<Start> sound(Start start) {
        return new Reading.Read<>(start, List.of());
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
