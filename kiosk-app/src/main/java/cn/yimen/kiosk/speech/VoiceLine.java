package cn.yimen.kiosk.speech;

import cn.yimen.ui.typing.TypingData;
import cn.yimen.ui.voice.DeviceEarphone;
import cn.yimen.ui.voice.Earphone;
import cn.yimen.ui.voice.FreeSpeech;
import cn.yimen.ui.voice.Pinyin;
import cn.yimen.ui.voice.SpokenForm;
import cn.yimen.ui.voice.SpokenPiece;
import cn.yimen.ui.voice.WrittenEarphone;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A voice into the headset, or the reason why there is none. Its methods may be called from any
/// thread and return at once.
public final class VoiceLine {

    /// Before the folder that a proof wants everything written into.
    private static final String WRITTEN = "wav:";

    private final Optional<Earphone> earphone;
    private final Optional<SpokenLine> line;
    private volatile Plug plug = Plug.UNKNOWN;
    private volatile boolean works;

    /// A socket without a contact never tells of a plug.
    private enum Plug {
        UNKNOWN,
        IN,
        OUT
    }

    private VoiceLine(
            Optional<Earphone> earphone,
            Optional<FreeSpeech> speech,
            Consumer<String> captions,
            Runnable trouble) {
        this.earphone = earphone;
        works = speech.isPresent();
        line =
                earphone.flatMap(ears ->
                        speech.map(voice ->
                                SpokenLine.start(voice, ears, listener(captions, trouble))));
    }

    /// Looks for the programs that speak, and for the dictionary; takes about a second.
    ///
    /// @param headset part of its sound device's name, or `wav:FOLDER`; empty where it has none
    /// @param captions hears what begins to be said, and nothing when it is quiet
    /// @param trouble told when nothing can be spoken any more
    public static VoiceLine open(
            Optional<String> headset,
            InstantSource clock,
            Consumer<String> captions,
            Runnable trouble) {
        var earphone = headset.map(name -> earphone(name, clock));
        return new VoiceLine(
                earphone, earphone.isPresent() ? speech() : Optional.empty(), captions, trouble);
    }

    private static Earphone earphone(String name, InstantSource clock) {
        return name.startsWith(WRITTEN)
                ? new WrittenEarphone(Path.of(name.substring(WRITTEN.length())), clock)
                : new DeviceEarphone(name);
    }

    /// Nobody but who listens misses it: the reason is shown when somebody asks for speech.
    private static Optional<FreeSpeech> speech() {
        try {
            var readings = new CharacterReadings(TypingData.builtIn().readings());
            return Optional.of(FreeSpeech.open(Pinyin.with(readings)));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private SpokenLine.Listener listener(Consumer<String> captions, Runnable trouble) {
        return new SpokenLine.Listener() {
            @Override
            public void begins(List<SpokenPiece> pieces) {
                captions.accept(SpokenForm.caption(pieces));
            }

            @Override
            public void quiet() {
                captions.accept("");
            }

            @Override
            public void cannot(Hindrance why) {
                works = works && why != Hindrance.NO_VOICE;
                trouble.run();
            }
        };
    }

    /// Why nothing can be heard now; empty where all is well.
    Optional<Hindrance> hindrance() {
        if (earphone.filter(Earphone::isReady).isEmpty()) {
            return Optional.of(Hindrance.NO_HEADSET);
        }
        if (!works) {
            return Optional.of(Hindrance.NO_VOICE);
        }
        return plug == Plug.OUT ? Optional.of(Hindrance.UNPLUGGED) : Optional.empty();
    }

    void plugged(boolean on) {
        if (on) {
            plug = Plug.IN;
        } else if (plug == Plug.IN) {
            plug = Plug.OUT;
        }
    }

    void say(Collection<List<SpokenPiece>> sentences, SpokenLine.Manner manner, boolean atOnce) {
        line.ifPresent(voice -> voice.say(sentences, manner, atOnce));
    }

    void hold(boolean on) {
        line.ifPresent(voice -> voice.hold(on));
    }

    boolean isSpeaking() {
        return line.filter(SpokenLine::isSpeaking).isPresent();
    }

    boolean isHeld() {
        return line.filter(SpokenLine::isHeld).isPresent();
    }

    void silence() {
        line.ifPresent(SpokenLine::silence);
    }

    void forget() {
        line.ifPresent(SpokenLine::forget);
    }
}
