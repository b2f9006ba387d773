package cn.yimen.display.recorder;

import cn.yimen.display.recorder.RecorderState.Stage;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Chip;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One word at a time: what to say, how loud it comes in, what was heard and whether it can be
/// used.
final class RecorderScreen {

    static final double WIDTH = 1280;
    static final double HEIGHT = 800;

    private static final Area HEADER = new Area(0, 0, WIDTH, 72);
    private static final Area LIST = new Area(32, 104, 370, 640);
    private static final Area WORD = new Area(430, 96, 818, 190);
    private static final Area METER = new Area(430, 306, 818, 30);
    private static final Area WAVE = new Area(430, 352, 818, 150);
    private static final Area VERDICT = new Area(430, 514, 818, 56);
    private static final int LONG_WORD = 5;

    private final Pane root = new Pane();
    private final StackPane header = HEADER.place(new StackPane());
    private final StackPane word = WORD.place(new StackPane());
    private final StackPane verdict = VERDICT.place(new StackPane());
    private final Texts words;
    private final Meter meter;
    private final WaveView wave;
    private final WordList list;
    private final RecorderKeys keys;
    private final Drawn<Progress> progress = new Drawn<>(this::draw);
    private final Drawn<Prompt> prompt = new Drawn<>(this::draw);
    private final Drawn<String> said = new Drawn<>(this::verdict);

    /// What header and list show.
    private record Progress(String language, int current, int all, Set<String> recorded) {

        static Progress of(RecorderState state) {
            return new Progress(
                    state.language().tag(),
                    state.current(),
                    state.prompts().size(),
                    state.takes().keySet());
        }
    }

    RecorderScreen(Texts words, List<Prompt> prompts, Consumer<RecorderEvent> sink) {
        this.words = words;
        meter =
                new Meter(
                        METER,
                        new Meter.Words(
                                words.text("level.none"),
                                words.text("level.silent"),
                                words.text("level.quiet"),
                                words.text("level.right"),
                                words.text("level.loud")));
        wave = new WaveView(WAVE, (from, to) -> sink.accept(new RecorderEvent.Trimmed(from, to)));
        list = new WordList(LIST, prompts, index -> sink.accept(new RecorderEvent.Chosen(index)));
        keys = new RecorderKeys(words, sink);
        Tone.INDIGO_DEEP.ground(header);
        root.getChildren()
                .addAll(header, list.root(), word, meter.root(), wave.root(), verdict, keys.root());
    }

    Region root() {
        return root;
    }

    /// Space records, Enter keeps, P plays, Backspace goes back.
    void takeKeys(Scene scene) {
        keys.listen(scene);
    }

    void show(RecorderState state) {
        progress.show(Progress.of(state));
        prompt.show(state.prompt());
        meter.show(state.level(), state.peak());
        wave.show(state.take());
        said.show(judged(state));
        keys.show(state);
    }

    private void draw(Progress now) {
        var own = "language." + now.language();
        var name =
                words.has(own)
                        ? words.text(own)
                        : Locale.forLanguageTag(now.language()).getDisplayName(words.locale());
        var title = Lettering.of(30).bold().in(Tone.ON_INDIGO).text(words.text("head", name));
        var count =
                Lettering.of(30)
                        .black()
                        .in(Tone.ON_INDIGO)
                        .text(now.recorded().size() + " / " + now.all());
        var row = Row.left(0, title, Row.spring(), count);
        row.setStyle("-fx-padding: 0 32 0 32;");
        header.getChildren().setAll(row);
        list.show(now.current(), now.recorded());
    }

    private void draw(Prompt now) {
        var large =
                now.words().length() <= LONG_WORD
                        ? Lettering.of(104).black().text(now.words())
                        : Lettering.of(40).bold().centred(now.words(), WORD.width() - 40);
        var hint = Lettering.of(22).soft().text(now.hint());
        word.getChildren().setAll(Row.above(8, large, hint));
    }

    /// The key of what is said about the take; empty where nothing is.
    private static String judged(RecorderState state) {
        return switch (state.stage()) {
            case Stage.Ready _ -> state.deaf() ? "deaf" : waiting(state);
            case Stage.Listening _ -> "listening";
            case Stage.Review(var take) -> judged(take, state.prompt().clip());
            case Stage.Saved(var file) -> "saved " + file;
            case Stage.NotSaved(var why) -> "not-saved " + why;
        };
    }

    private static String waiting(RecorderState state) {
        if (state.level().isEmpty()) {
            return "no-microphone";
        }
        return state.isComplete() ? "complete" : "ready";
    }

    private static String judged(Take take, String clip) {
        return take.flaws(clip).stream()
                .findFirst()
                .map(flaw -> "flaw." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("good");
    }

    private void verdict(String said) {
        int blank = said.indexOf(' ');
        var key = blank < 0 ? said : said.substring(0, blank);
        var text = words.text("verdict." + key, blank < 0 ? "" : said.substring(blank + 1));
        verdict.getChildren()
                .setAll(
                        switch (key) {
                            case "good", "saved", "complete" -> Chip.done(Icon.DONE, text);
                            case "ready", "listening" -> Chip.outlined(Icon.VOICE, text);
                            default -> Chip.attention(Icon.WARN, text);
                        });
    }
}
