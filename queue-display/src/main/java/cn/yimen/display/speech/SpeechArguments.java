package cn.yimen.display.speech;

import cn.yimen.display.speech.SpeechOptions.Outlet;
import cn.yimen.display.speech.SpeechOptions.PackChoice;
import cn.yimen.display.speech.SpeechOptions.SpeakerChoice;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.WrongValue;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.ui.voice.NumberStyle;
import cn.yimen.ui.voice.PackShelf;
import cn.yimen.ui.voice.QuietHours;
import cn.yimen.ui.voice.SpokenLanguage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The part of a board's command line that is about its voice.
public final class SpeechArguments {

    public static final List<Option> OPTIONS =
            List.of(
                    Option.of(
                            "--voice-pack", "zh-CN,en|DIR,…", "languages, or directories of packs"),
                    Option.of(
                            "--speaker",
                            "[AREA=]device|device:NAME|wav:DIR,…|none",
                            "loudspeakers, and whom each speaks to"),
                    Option.of("--numbers", "spelt|yao|read", "A零零一号, A零零幺号 or A一号"),
                    Option.of("--quiet", "21:00-07:00,12:00-13:30=-10", "silent, or softer, then"));

    private SpeechArguments() {}

    /// @param speaks whether there is a loudspeaker where nobody says so
    public static SpeechOptions read(Given given, boolean speaks, PackIntake packs) {
        var usual = List.of(new Outlet("", new SpeakerChoice.Device()));
        var choices =
                given.read("--voice-pack", SpeechArguments::packs)
                        .orElse(List.of(new PackChoice.Installed(SpokenLanguage.MANDARIN)));
        return new SpeechOptions(
                new VoiceIntake(packs, PackShelf.ofUser()).of(choices),
                given.read("--numbers", SpeechArguments::numbers).orElse(NumberStyle.SPELT),
                given.read(
                                "--quiet",
                                QuietHours::of,
                                "is no time; write 21:00-07:00 for silence, 12:00-13:30=-10 for"
                                        + " ten decibels less")
                        .orElse(QuietHours.none()),
                given.read("--speaker", SpeechArguments::outlets)
                        .orElse(speaks ? usual : List.of()));
    }

    private static List<PackChoice> packs(String text) throws WrongValue {
        var packs = new ArrayList<PackChoice>();
        for (var part : text.split(",", -1)) {
            packs.add(pack(part));
        }
        return packs;
    }

    private static PackChoice pack(String text) throws WrongValue {
        var language = SpokenLanguage.of(text);
        if (language.isPresent()) {
            return new PackChoice.Installed(language.get());
        }
        if (!Files.isDirectory(Path.of(text))) {
            throw new WrongValue(
                    text
                            + " is no directory; give one with a manifest.json, or the language of"
                            + " an installed pack, or leave the option out");
        }
        return new PackChoice.Folder(Path.of(text));
    }

    private static NumberStyle numbers(String text) throws WrongValue {
        return switch (text) {
            case "spelt" -> NumberStyle.SPELT;
            case "yao" -> NumberStyle.SPELT_YAO;
            case "read" -> NumberStyle.READ;
            default ->
                    throw new WrongValue(
                            "takes spelt (A零零一号), yao (A零零幺号) or read (A一号), not " + text);
        };
    }

    private static List<Outlet> outlets(String text) throws WrongValue {
        if (text.equals("none")) {
            return List.of();
        }
        var outlets = new ArrayList<Outlet>();
        for (var part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            var area = equals < 0 ? "" : part.substring(0, equals);
            outlets.add(new Outlet(area, speaker(part, part.substring(equals + 1))));
        }
        return outlets;
    }

    private static SpeakerChoice speaker(String whole, String text) throws WrongValue {
        var after = text.substring(text.indexOf(':') + 1);
        boolean known = Stream.of("wav:", "device:").anyMatch(text::startsWith);
        if (text.equals("device")) {
            return new SpeakerChoice.Device();
        }
        if (!known || after.isBlank()) {
            throw new WrongValue(
                    whole
                            + " is unknown; write device, none or wav:DIR, device:NAME for one of"
                            + " several, and AREA= before it where it speaks to one area only");
        }
        return text.startsWith("wav:")
                ? new SpeakerChoice.Wav(Path.of(after))
                : new SpeakerChoice.Named(after);
    }
}
