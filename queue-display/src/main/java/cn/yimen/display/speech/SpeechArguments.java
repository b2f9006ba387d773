package cn.yimen.display.speech;

import cn.yimen.display.speech.SpeechOptions.Outlet;
import cn.yimen.display.speech.SpeechOptions.PackChoice;
import cn.yimen.display.speech.SpeechOptions.SpeakerChoice;
import cn.yimen.ui.voice.NumberStyle;
import cn.yimen.ui.voice.QuietHours;
import cn.yimen.ui.voice.SpokenLanguage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The part of a board's command line that is about its voice.
public final class SpeechArguments {

    public static final List<String> NAMES =
            List.of("--voice-pack", "--speaker", "--numbers", "--quiet");

    public static final String USAGE =
            "[--voice-pack zh-CN,en|DIR,…] [--speaker [AREA=]device|device:NAME|wav:DIR,…|none]"
                    + " [--numbers spelt|read] [--quiet 21:00-07:00,12:00-13:30=-10]";

    private final Map<String, String> values;

    private SpeechArguments(Map<String, String> values) {
        this.values = values;
    }

    /// @throws WrongSpeech where a value is none; the message says what to write instead
    public static SpeechOptions parse(Map<String, String> values) throws WrongSpeech {
        var arguments = new SpeechArguments(values);
        return new SpeechOptions(
                arguments.packs(), arguments.numbers(), arguments.quiet(), arguments.outlets());
    }

    /// A value of the command line that says nothing.
    public static final class WrongSpeech extends Exception {

        private static final long serialVersionUID = 1;

        private final String sentence;

        WrongSpeech(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    private String value(String name, String usual) {
        return values.getOrDefault(name, usual);
    }

    private List<PackChoice> packs() throws WrongSpeech {
        var packs = new ArrayList<PackChoice>();
        for (var part : value("--voice-pack", SpokenLanguage.MANDARIN.tag()).split(",", -1)) {
            packs.add(pack(part));
        }
        return packs;
    }

    private static PackChoice pack(String text) throws WrongSpeech {
        var language = SpokenLanguage.of(text);
        if (language.isPresent()) {
            return new PackChoice.Installed(language.get());
        }
        if (!Files.isDirectory(Path.of(text))) {
            throw new WrongSpeech(
                    "--voice-pack "
                            + text
                            + " is no directory; give one with a manifest.json, or the language of"
                            + " an installed pack, or leave the option out");
        }
        return new PackChoice.Folder(Path.of(text));
    }

    private NumberStyle numbers() throws WrongSpeech {
        return switch (value("--numbers", "spelt")) {
            case "spelt" -> NumberStyle.SPELT;
            case "read" -> NumberStyle.READ;
            default ->
                    throw new WrongSpeech(
                            "--numbers takes spelt (A零零一号) or read (A一号), not "
                                    + value("--numbers", ""));
        };
    }

    private QuietHours quiet() throws WrongSpeech {
        var text = value("--quiet", "");
        return text.isEmpty()
                ? QuietHours.none()
                : QuietHours.of(text)
                        .orElseThrow(() ->
                                new WrongSpeech(
                                        "--quiet "
                                                + text
                                                + " is no time; write 21:00-07:00 for silence,"
                                                + " 12:00-13:30=-10 for ten decibels less"));
    }

    private List<Outlet> outlets() throws WrongSpeech {
        var text = value("--speaker", "device");
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

    private static SpeakerChoice speaker(String whole, String text) throws WrongSpeech {
        var after = text.substring(text.indexOf(':') + 1);
        boolean known = Stream.of("wav:", "device:").anyMatch(text::startsWith);
        if (text.equals("device")) {
            return new SpeakerChoice.Device();
        }
        if (!known || after.isBlank()) {
            throw new WrongSpeech(
                    "--speaker "
                            + whole
                            + " is unknown; write device, none or wav:DIR, device:NAME for one of"
                            + " several, and AREA= before it where it speaks to one area only");
        }
        return text.startsWith("wav:")
                ? new SpeakerChoice.Wav(Path.of(after))
                : new SpeakerChoice.Named(after);
    }
}
