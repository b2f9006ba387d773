package cn.yimen.display.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.recorder.RecorderEvent.BackPressed;
import cn.yimen.display.recorder.RecorderEvent.Chosen;
import cn.yimen.display.recorder.RecorderEvent.Heard;
import cn.yimen.display.recorder.RecorderEvent.KeepPressed;
import cn.yimen.display.recorder.RecorderEvent.NoMicrophone;
import cn.yimen.display.recorder.RecorderEvent.PlayPressed;
import cn.yimen.display.recorder.RecorderEvent.Played;
import cn.yimen.display.recorder.RecorderEvent.PreviewPressed;
import cn.yimen.display.recorder.RecorderEvent.RecordPressed;
import cn.yimen.display.recorder.RecorderEvent.SavePressed;
import cn.yimen.display.recorder.RecorderEvent.Trimmed;
import cn.yimen.display.recorder.RecorderState.Stage;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.Sound;
import cn.yimen.ui.voice.SpokenLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class RecorderFlowTest {

    private static final Announcement CALL = new Announcement("A001", "3", 1);
    private static final List<Prompt> PROMPTS =
            Prompts.of(SpokenLanguage.MANDARIN, Texts.load(Texts.CHINESE, RecorderOptions.BUNDLE));

    private final List<RecorderEffect> effects = new ArrayList<>();
    private RecorderState state = RecorderState.begun(SpokenLanguage.MANDARIN, PROMPTS, Map.of());

    @Test
    void aWordIsHeardEndsByItselfAndIsKept() {
        does(new Heard(Speaking.room(50, 0.001)));
        does(new RecordPressed());
        hears(Speaking.word(500, 0.3));
        hears(Speaking.room(1_000, 0.001));
        assertThat(state.stage()).isInstanceOf(Stage.Review.class);
        does(new KeepPressed());
        assertThat(state.takes()).containsOnlyKeys("digit-0");
        assertThat(state.prompt().clip()).isEqualTo("digit-1");
        assertThat(effects).hasSize(1).first().isInstanceOf(RecorderEffect.Keep.class);
    }

    @Test
    void aWordCanBeRecordedAgainBeforeItIsKept() {
        record(Speaking.word(500, 1));
        does(new KeepPressed());
        assertThat(state.takes()).as("clipped").isEmpty();
        record(Speaking.word(300, 0.3));
        does(new KeepPressed());
        assertThat(kept("digit-0").duration().toMillis()).isLessThan(450);
    }

    @Test
    void theKeyEndsARecordingToo() {
        does(new Heard(Speaking.room(50, 0.001)));
        does(new RecordPressed());
        hears(Speaking.voice(300, 0.3));
        does(new RecordPressed());
        assertThat(state.stage()).isInstanceOf(Stage.Review.class);
    }

    @Test
    void aRecordingInWhichNobodySpeaksEnds() {
        does(new Heard(Speaking.room(50, 0.001)));
        does(new RecordPressed());
        hears(Speaking.room(12_100, 0.001));
        assertThat(state.take().orElseThrow().flaws("digit-0"))
                .containsExactly(Take.Flaw.NOTHING_HEARD);
    }

    @Test
    void withoutAMicrophoneNothingIsRecordedAndHalfAWordIsNoTake() {
        does(new RecordPressed());
        assertThat(state.stage()).isInstanceOf(Stage.Ready.class);
        does(new Heard(Speaking.room(50, 0.001)));
        does(new RecordPressed());
        hears(Speaking.voice(200, 0.3));
        does(new NoMicrophone());
        assertThat(state.stage()).isInstanceOf(Stage.Ready.class);
        assertThat(state.level()).isEmpty();
    }

    @Test
    void theLoudspeakerIsNotRecorded() {
        record(Speaking.word(500, 0.3));
        does(new PlayPressed());
        assertThat(effects).last().isInstanceOf(RecorderEffect.Play.class);
        does(new RecordPressed());
        assertThat(state.stage()).isInstanceOf(Stage.Review.class);
        does(new Played(true));
        does(new RecordPressed());
        assertThat(state.stage()).isInstanceOf(Stage.Listening.class);
    }

    @Test
    void trimmingTakesAKeptWordUpForReviewAgain() {
        record(Speaking.word(500, 0.3));
        does(new KeepPressed());
        does(new BackPressed());
        var take = state.take().orElseThrow();
        does(new Trimmed(take.from() + 2_000, take.to()));
        assertThat(state.stage()).isInstanceOf(Stage.Review.class);
        does(new KeepPressed());
        assertThat(kept("digit-0").length()).isEqualTo(take.kept().length() - 2_000);
    }

    @Test
    void wholeCallsAreHeardAsSoonAsTheirWordsAreThere() {
        givenAll(clip -> !Prompts.isUrgent(clip) && !clip.equals("window"));
        does(new PreviewPressed(CALL));
        assertThat(effects).isEmpty();
        givenAll(clip -> !Prompts.isUrgent(clip));
        does(new PreviewPressed(CALL));
        assertThat(effects).last().isInstanceOf(RecorderEffect.Speak.class);
    }

    @Test
    void onlyAWholePackIsSaved() {
        givenAll(clip -> !clip.equals("shelter"));
        does(new SavePressed());
        assertThat(effects).isEmpty();
        assertThat(state.prompt().clip()).isEqualTo("shelter");
        givenAll(_ -> true);
        does(new SavePressed());
        assertThat(effects)
                .last()
                .isInstanceOfSatisfying(
                        RecorderEffect.Save.class,
                        save ->
                                assertThat(save.pack().clips().keySet())
                                        .containsExactlyInAnyOrderElementsOf(
                                                SpokenLanguage.MANDARIN.recorded()));
    }

    @Test
    void aWordCanBeChosenFromTheList() {
        does(new Chosen(13));
        assertThat(state.prompt().clip()).isEqualTo("letter-c");
        does(new Chosen(1_000));
        assertThat(state.current()).isEqualTo(PROMPTS.size() - 1);
    }

    private Sound kept(String clip) {
        return Optional.ofNullable(state.takes().get(clip)).orElseThrow().kept();
    }

    private void record(Sound sound) {
        does(new Heard(Speaking.room(50, 0.001)));
        does(new RecordPressed());
        hears(sound);
        does(new RecordPressed());
    }

    private void hears(Sound sound) {
        Speaking.blocks(sound).forEach(block -> does(new Heard(block)));
    }

    private void does(RecorderEvent event) {
        var step = RecorderFlow.update(state, event);
        state = step.state();
        effects.addAll(step.effects());
    }

    private void givenAll(Predicate<String> which) {
        var takes = new HashMap<String, Take>();
        SpokenLanguage.MANDARIN.recorded().stream()
                .filter(which)
                .forEach(clip -> takes.put(clip, Take.of(Speaking.word(300, 0.3))));
        state = RecorderState.begun(SpokenLanguage.MANDARIN, PROMPTS, takes).speaking(false, false);
    }
}
