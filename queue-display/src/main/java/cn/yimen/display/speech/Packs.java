package cn.yimen.display.speech;

import cn.yimen.device.Readiness;
import cn.yimen.display.speech.SpeechOptions.PackChoice;
import cn.yimen.ui.voice.ClipFault;
import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.PackReading;
import cn.yimen.ui.voice.PackShelf;
import cn.yimen.ui.voice.SpokenLanguage;
import cn.yimen.ui.voice.SynthesiserSource;
import cn.yimen.ui.voice.SynthesiserTrouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The clips that a board speaks with, and whether they suffice.
///
/// @param packs that can be used, in the order of the languages
record Packs(List<ClipPack> packs, SpeechCondition condition) {

    /// The hall takes no longer list; one such clip is enough to send a technician.
    private static final int FAULTS_TOLD = 8;

    Packs {
        packs = List.copyOf(packs);
    }

    /// One language: its pack, where there is one, and what is wrong with it.
    private record Loaded(Optional<ClipPack> pack, List<String> faults) {

        static Loaded none(String fault) {
            return new Loaded(Optional.empty(), List.of(fault));
        }
    }

    static Packs load(List<PackChoice> choices, PackShelf shelf) {
        var packs = new ArrayList<ClipPack>();
        var faults = new ArrayList<String>();
        for (var choice : choices) {
            var loaded = load(choice, shelf);
            loaded.pack().ifPresent(packs::add);
            faults.addAll(loaded.faults());
        }
        return new Packs(packs, condition(packs, faults));
    }

    private static SpeechCondition condition(List<ClipPack> packs, List<String> faults) {
        if (faults.isEmpty()) {
            return SpeechCondition.READY;
        }
        var readiness = packs.isEmpty() ? Readiness.FAILED : Readiness.DEGRADED;
        return new SpeechCondition(readiness, faults.stream().limit(FAULTS_TOLD).toList());
    }

    private static Loaded load(PackChoice choice, PackShelf shelf) {
        return switch (choice) {
            case PackChoice.Folder(var directory) -> read(directory);
            case PackChoice.Fallback(var language) -> fallback(language, shelf);
            case PackChoice.Installed(var language) ->
                    shelf.installed(language)
                            .map(Packs::read)
                            .orElseGet(() -> fallback(language, shelf));
        };
    }

    private static Loaded fallback(SpokenLanguage language, PackShelf shelf) {
        return SynthesiserSource.of(language)
                .map(source -> made(source, shelf))
                .orElseGet(() -> Loaded.none("NOT_INSTALLED:" + language.tag()));
    }

    private static Loaded made(SynthesiserSource source, PackShelf shelf) {
        try {
            return read(shelf.fallback(source));
        } catch (SynthesiserTrouble e) {
            var fault = e.isMissing() ? "NO_SYNTHESISER:" : "SYNTHESISER_FAILED:";
            return Loaded.none(fault + source.language().tag());
        } catch (IOException _) {
            return Loaded.none("PACK_NOT_WRITTEN:" + source.language().tag());
        }
    }

    private static Loaded read(Path directory) {
        return switch (ClipPack.read(directory)) {
            case PackReading.Complete(var pack) -> new Loaded(Optional.of(pack), List.of());
            case PackReading.Incomplete(var pack, var faults) ->
                    new Loaded(Optional.of(pack), faults.stream().map(Packs::word).toList());
            case PackReading.Unreadable _ -> Loaded.none("PACK_UNREADABLE");
        };
    }

    private static String word(ClipFault fault) {
        return "NO_CLIP_" + fault.clip().toUpperCase(Locale.ROOT);
    }
}
