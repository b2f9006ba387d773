package cn.yimen.display.speech;

import cn.yimen.display.speech.SpeechOptions.PackChoice;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.pack.PackKind;
import cn.yimen.hall.pack.PackSlot;
import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.PackReading;
import cn.yimen.ui.voice.PackShelf;
import cn.yimen.ui.voice.SpokenLanguage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which of the chosen voice packs a board may speak with. Where packs are signed, only what was
/// taken as signed; else the machine's own voice.
record VoiceIntake(PackIntake packs, PackShelf shelf) {

    private static final String OPTION = "--voice-pack";

    List<PackChoice> of(List<PackChoice> choices) {
        return choices.stream().map(this::of).toList();
    }

    private PackChoice of(PackChoice choice) {
        return switch (choice) {
            case PackChoice.Folder(var folder) -> named(folder);
            case PackChoice.Installed installed when packs.isSigned() -> held(installed.language());
            case PackChoice.Installed installed -> {
                // Only so that it is said.
                shelf.installed(installed.language()).ifPresent(this::named);
                yield installed;
            }
            case PackChoice.Fallback own -> own;
        };
    }

    private PackChoice named(Path folder) {
        var slot = PackSlot.named(PackKind.VOICE, folder);
        return packs.folder(slot, OPTION, folder, own -> flaw(slot, own))
                .<PackChoice>map(PackChoice.Folder::new)
                .orElseGet(() ->
                        new PackChoice.Fallback(
                                SpokenLanguage.of(slot.name()).orElse(SpokenLanguage.MANDARIN)));
    }

    private PackChoice held(SpokenLanguage language) {
        var slot = new PackSlot(PackKind.VOICE, language.tag());
        return packs.held(slot, folder -> flaw(slot, folder))
                .<PackChoice>map(PackChoice.Folder::new)
                .orElseGet(() -> new PackChoice.Fallback(language));
    }

    private static Optional<String> flaw(PackSlot slot, Path folder) {
        return switch (ClipPack.read(folder)) {
            case PackReading.Complete(var pack) when pack.language().tag().equals(slot.name()) ->
                    Optional.empty();
            case PackReading.Complete(var pack) ->
                    Optional.of("it speaks " + pack.language().tag());
            case PackReading.Incomplete(var _, var faults) ->
                    Optional.of(faults.size() + " clips missing or damaged");
            case PackReading.Unreadable(var why) -> Optional.of(why);
        };
    }
}
