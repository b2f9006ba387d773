package cn.yimen.kiosk.speech;

import cn.yimen.device.keypad.KeyPress;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.flow.SpeechRate;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.voice.Pace;
import cn.yimen.ui.voice.SpokenForm;
import cn.yimen.ui.voice.SpokenLanguage;
import cn.yimen.ui.voice.SpokenPiece;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;

/// Speaks what the window shows while the visit asks for it, and presses what the listener selects.
/// Used on the JavaFX thread only.
public final class SpeechDesk {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[。！？；?!\\n])|(?<=\\. )");

    private static final double USUAL_LINTEL = 144;

    private final ScreenHost host;
    private final Consumer<KioskEvent> sink;
    private final Overlay overlay = new Overlay();
    private final Finger finger;
    private Optional<Listening> listening = Optional.empty();
    private Map<Item, ButtonBase> keys = Map.of();
    private Optional<VoiceLine> voice = Optional.empty();
    private Volume volume = Volume.USUAL;
    private Instant held = Instant.EPOCH;
    private Optional<Kiosk> shown = Optional.empty();

    public SpeechDesk(ScreenHost host, Consumer<KioskEvent> sink) {
        UiThread.require();
        this.host = host;
        this.sink = sink;
        finger = new Finger(this::touched, this::tappedTwice);
        host.overlay(overlay.node());
        finger.watch(host.scene());
    }

    /// From here on there is a voice, or a reason why there is none.
    public void speakBy(VoiceLine line) {
        voice = Optional.of(line);
    }

    /// The window shows this kiosk now.
    public void show(Kiosk kiosk) {
        shown = Optional.of(kiosk);
        if (!kiosk.session().manner().speaks()) {
            stop();
            return;
        }
        var why = voice.flatMap(VoiceLine::hindrance);
        if (voice.isEmpty() || why.isPresent()) {
            refuse(kiosk, why.orElse(Hindrance.NO_HEADSET));
            return;
        }
        finger.listens(true);
        holdWhileSpeaking(kiosk);
        look(kiosk);
    }

    /// Once a second: who is being read to is there. The question whether somebody is there must
    /// not answer itself.
    private void holdWhileSpeaking(Kiosk kiosk) {
        var second = kiosk.world().now();
        if (!second.equals(held) && voice.filter(VoiceLine::isSpeaking).isPresent()) {
            held = second;
            if (!(kiosk.state() instanceof KioskState.IdleWarning)) {
                stillThere();
            }
        }
    }

    /// Any key begins; from then on each does what it is for.
    public void pressed(KeyPress press) {
        stillThere();
        if (listening.isEmpty()) {
            begin();
        } else if (voice.filter(VoiceLine::isHeld).isPresent()) {
            voice.ifPresent(line -> line.hold(false));
        } else {
            heard(listening.get().pressed(press));
        }
    }

    /// Somebody plugged a headset in, or pulled it out.
    public void headset(boolean plugged) {
        voice.ifPresent(line -> line.plugged(plugged));
        if (plugged) {
            overlay.noCaption();
            begin();
        } else {
            sink.accept(new MannerTouch.Speech(Optional.empty()));
        }
    }

    /// What is being said, or nothing.
    public void caption(String words) {
        if (listening.isPresent() && !words.isEmpty()) {
            overlay.caption(words, lintel());
        } else if (listening.isPresent()) {
            overlay.noCaption();
        }
    }

    /// Says a sentence of its own, whatever the screen shows.
    ///
    /// @return whether anything can be heard
    public boolean says(String sentence, Language language) {
        if (voice.isEmpty() || voice.flatMap(VoiceLine::hindrance).isPresent()) {
            return false;
        }
        var spoken = new SpokenLanguage(language.locale().toLanguageTag());
        var manner = new SpokenLine.Manner(new Pace(1), Volume.USUAL.factor());
        voice.ifPresent(line -> line.say(List.of(SpokenForm.of(sentence, spoken)), manner, true));
        return true;
    }

    /// Nothing can be spoken any more.
    public void looksAgain() {
        shown.ifPresent(this::show);
    }

    private Place lintel() {
        return SceneReading.lintel(host.root())
                .orElseGet(() -> new Place(0, 0, host.scene().getWidth(), USUAL_LINTEL));
    }

    private void begin() {
        if (listening.isEmpty()) {
            sink.accept(new MannerTouch.Speech(Optional.of(SpeechRate.USUAL)));
        }
    }

    /// Who listens and moves about is there: the visit does not end.
    private void stillThere() {
        if (listening.isPresent()) {
            sink.accept(new MannerTouch.Speech(Optional.of(rate())));
        }
    }

    private void stop() {
        if (listening.isPresent()) {
            listening = Optional.empty();
            keys = Map.of();
            volume = Volume.USUAL;
            finger.listens(false);
            overlay.pointNowhere();
            overlay.noCaption();
            voice.ifPresent(VoiceLine::forget);
        }
    }

    /// Says on the screen why nothing can be heard, and is silent again.
    private void refuse(Kiosk kiosk, Hindrance why) {
        stop();
        overlay.caption(words(kiosk).why(why), lintel());
        sink.accept(new MannerTouch.Speech(Optional.empty()));
    }

    private static Words words(Kiosk kiosk) {
        return new Words(Texts.load(kiosk.session().language().locale(), Words.BUNDLE));
    }

    private void look(Kiosk kiosk) {
        host.root().applyCss();
        host.root().layout();
        var reading = SceneReading.of(host.root(), isRightToLeft(kiosk));
        keys = reading.keys();
        var name = kiosk.state().name() + " " + kiosk.session().language();
        var screen = new SpokenScreen(name, reading.items());
        heard(
                listening
                        .map(before -> before.seen(screen))
                        .orElseGet(() -> Listening.begin(words(kiosk), screen, true)));
    }

    private static boolean isRightToLeft(Kiosk kiosk) {
        return kiosk.session().language().locale().getLanguage().equals("ug");
    }

    private void heard(Listening.Heard heard) {
        listening = Optional.of(heard.next());
        heard.next().here().ifPresentOrElse(this::point, overlay::pointNowhere);
        heard.acts().forEach(this::act);
    }

    private void point(Item item) {
        overlay.point(item.place());
        Optional.ofNullable(keys.get(item)).ifPresent(ButtonBase::requestFocus);
    }

    private void act(SpeechAct act) {
        switch (act) {
            case SpeechAct.Say(var words, var atOnce) -> say(words, atOnce);
            case SpeechAct.Press(var key) -> {
                voice.ifPresent(VoiceLine::silence);
                Optional.ofNullable(keys.get(key)).ifPresent(ButtonBase::fire);
            }
            case SpeechAct.Choose(var extra) -> choose(extra);
        }
    }

    private void choose(Extra extra) {
        var rate = rate();
        switch (extra) {
            case AGAIN -> {}
            case SLOWER -> pace(extra, rate.slower());
            case FASTER -> pace(extra, rate.faster());
            case SOFTER -> loudness(extra, volume.softer());
            case LOUDER -> loudness(extra, volume.louder());
            case HOLD -> voice.ifPresent(line -> line.hold(!line.isHeld()));
            case OFF -> sink.accept(new MannerTouch.Speech(Optional.empty()));
        }
    }

    private void pace(Extra extra, SpeechRate rate) {
        sink.accept(new MannerTouch.Speech(Optional.of(rate)));
        done(extra, rate);
    }

    private void loudness(Extra extra, Volume wanted) {
        volume = wanted;
        done(extra, rate());
    }

    private void done(Extra extra, SpeechRate rate) {
        shown.ifPresent(kiosk -> say(List.of(words(kiosk).done(extra)), rate, true));
    }

    private SpeechRate rate() {
        return shown.flatMap(kiosk -> kiosk.session().manner().speech()).orElse(SpeechRate.USUAL);
    }

    private void say(List<String> words, boolean atOnce) {
        say(words, rate(), atOnce);
    }

    private void say(List<String> words, SpeechRate rate, boolean atOnce) {
        var manner = new SpokenLine.Manner(new Pace(rate.factor()), volume.factor());
        var sentences = words.stream().flatMap(SENTENCE::splitAsStream).map(this::pieces).toList();
        voice.ifPresent(line -> line.say(sentences, manner, atOnce));
    }

    private List<SpokenPiece> pieces(String sentence) {
        var language =
                shown.map(kiosk -> kiosk.session().language().locale().toLanguageTag())
                        .map(SpokenLanguage::new)
                        .orElse(SpokenLanguage.MANDARIN);
        return SpokenForm.of(sentence, language);
    }

    private void touched(double x, double y) {
        listening.ifPresent(here ->
                at(here, x, y)
                        .ifPresent(item -> {
                            stillThere();
                            heard(here.touched(item));
                        }));
    }

    private static Optional<Integer> at(Listening here, double x, double y) {
        var items = here.screen().items();
        return Stream.iterate(items.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> items.get(i).place().holds(x, y))
                .findFirst();
    }

    private void tappedTwice() {
        listening.ifPresent(here -> heard(here.selected()));
    }
}
