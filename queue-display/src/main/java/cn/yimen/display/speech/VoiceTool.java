package cn.yimen.display.speech;

import cn.yimen.display.speech.SpeechOptions.PackChoice;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.voice.ClipFault;
import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.Directories;
import cn.yimen.ui.voice.PackFile;
import cn.yimen.ui.voice.PackFile.Installation;
import cn.yimen.ui.voice.PackFile.Refusal;
import cn.yimen.ui.voice.PackMaker;
import cn.yimen.ui.voice.PackReading;
import cn.yimen.ui.voice.PackShelf;
import cn.yimen.ui.voice.SoundDevices;
import cn.yimen.ui.voice.SpokenLanguage;
import cn.yimen.ui.voice.SynthesiserSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The commands of [VoiceMain].
final class VoiceTool {

    private static final int WELL = 0;
    private static final int WRONG = 1;
    private static final int UNKNOWN = 2;

    private final Texts words;
    private final PrintStream out;
    private final PackShelf shelf = PackShelf.ofUser();

    VoiceTool(Texts words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    int run(List<String> arguments) {
        try {
            return switch (command(arguments)) {
                case "devices 0" -> devices();
                case "check 1" -> check(Path.of(arguments.get(1)));
                case "install 1" -> install(Path.of(arguments.get(1)));
                case "make 2" -> make(arguments.get(1), Path.of(arguments.get(2)));
                case "proof 1" -> proof(Path.of(arguments.get(1)));
                default -> say(UNKNOWN, "usage");
            };
        } catch (IOException e) {
            return say(WRONG, "trouble", String.valueOf(e.getMessage()));
        }
    }

    /// Its name and how many arguments stand behind it.
    private static String command(List<String> arguments) {
        return arguments.isEmpty() ? "" : arguments.getFirst() + " " + (arguments.size() - 1);
    }

    private int devices() {
        say(WELL, "devices.speak", listed(SoundDevices.loudspeakers()));
        return say(WELL, "devices.hear", listed(SoundDevices.microphones()));
    }

    private String listed(List<String> names) {
        return names.isEmpty() ? words.text("none") : String.join("\n  ", names);
    }

    private int check(Path pack) throws IOException {
        if (Files.isDirectory(pack)) {
            return read(ClipPack.read(pack));
        }
        var shelfForNow = Files.createTempDirectory("yimen-voice-");
        try {
            return told(PackFile.install(pack, new PackShelf(shelfForNow, shelfForNow)), "good");
        } finally {
            Directories.delete(shelfForNow);
        }
    }

    private int install(Path file) throws IOException {
        return told(PackFile.install(file, shelf), "installed");
    }

    private int told(Installation installation, String done) {
        return switch (installation) {
            case Installation.Installed(var directory, var pack) ->
                    say(WELL, done, pack.language().tag(), pack.clips().size(), directory);
            case Installation.Refused(Refusal.NoPack(var why)) -> say(WRONG, "no.pack", why);
            case Installation.Refused(Refusal.Unsafe(var entries)) ->
                    say(WRONG, "unsafe", String.join("\n  ", entries));
            case Installation.Refused(Refusal.Faulty(var language, var clips)) ->
                    faulty(language, clips);
        };
    }

    private int read(PackReading reading) {
        return switch (reading) {
            case PackReading.Complete(var pack) ->
                    say(WELL, "good", pack.language().tag(), pack.clips().size());
            case PackReading.Incomplete(var pack, var faults) -> faulty(pack.language(), faults);
            case PackReading.Unreadable(var why) -> say(WRONG, "no.pack", why);
        };
    }

    private int faulty(SpokenLanguage language, List<ClipFault> clips) {
        say(WRONG, "faulty", language.tag(), clips.size());
        for (var fault : clips) {
            var kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            out.println("  " + fault.clip() + "  " + words.text("fault." + kind));
        }
        return WRONG;
    }

    private int make(String tag, Path directory) throws IOException {
        var source = SpokenLanguage.of(tag).flatMap(SynthesiserSource::of);
        if (source.isEmpty()) {
            return say(WRONG, "no.synthesiser", tag);
        }
        try (var engine = source.get().open()) {
            PackMaker.make(directory, engine);
        }
        return read(ClipPack.read(directory));
    }

    private int proof(Path directory) throws IOException {
        var chinese = pack(SpokenLanguage.MANDARIN);
        var english = pack(SpokenLanguage.ENGLISH);
        if (chinese.isEmpty() || english.isEmpty()) {
            return say(WRONG, "no.packs");
        }
        boolean good = true;
        for (var file : new Proof(directory, chinese.get(), english.get()).write()) {
            good &= file.isGood();
            out.printf(
                    Locale.ROOT,
                    "%s %-42s %5.2f s  %6.2f LUFS  %6.2f dBTP  %s%n",
                    file.isGood() ? "✓" : "✗",
                    file.file(),
                    file.length().toMillis() / 1000.0,
                    file.lufs(),
                    file.truePeak(),
                    String.join(" ", file.heard()));
        }
        return say(good ? WELL : WRONG, good ? "proof.good" : "proof.bad", directory);
    }

    private Optional<ClipPack> pack(SpokenLanguage language) {
        var loaded = Packs.load(List.of(new PackChoice.Installed(language)), shelf);
        loaded.condition().faults().forEach(fault -> say(WRONG, "fault", fault));
        return loaded.packs().stream().findFirst();
    }

    private int say(int code, String key, Object... arguments) {
        out.println(words.text(key, arguments));
        return code;
    }
}
