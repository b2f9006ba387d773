package cn.yimen.desk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.desk.BackIn;
import cn.yimen.desk.desk.CallSignals.Signal;
import cn.yimen.desk.desk.ChosenReason;
import cn.yimen.desk.desk.HoldReason;
import cn.yimen.desk.desk.PauseReason;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.ui.language.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsTest {

    private static final String BUNDLE = "cn/yimen/desk/screen/desk";

    @Test
    void theLanguagesSayTheSame() {
        assertThat(Texts.load(Texts.ENGLISH, BUNDLE).keys())
                .isEqualTo(Texts.load(Texts.CHINESE, BUNDLE).keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void thereIsAWordForEverythingThatTheHallMaySay(String language) {
        var words = new Words(language.equals("zh") ? Texts.CHINESE : Locale.ENGLISH);
        var keys =
                Stream.of(
                                keys("refused.", Refusal.values()),
                                keys("class.", PriorityClass.values()),
                                keys("identity.", IdentityKind.values()),
                                keys("pause.", PauseReason.values()),
                                Stream.of(BackIn.values()).map(in -> "back." + in.minutes()),
                                keys("hold.", HoldReason.values()),
                                keys("chosen.", ChosenReason.values()),
                                keys("signal.voice.", Signal.values()),
                                keys("say.silence.", Silence.values()))
                        .flatMap(key -> key);
        assertThat(keys).allMatch(words::has);
    }

    @Test
    void timesCountUpAsOnAClock() {
        assertThat(Words.counted(Duration.ofSeconds(8))).isEqualTo("0:08");
        assertThat(Words.counted(Duration.ofSeconds(252))).isEqualTo("4:12");
        assertThat(Words.counted(Duration.ofSeconds(3852))).isEqualTo("1:04:12");
    }

    private static Stream<String> keys(String prefix, Enum<?>... words) {
        return Stream.of(words).map(word -> prefix + Words.key(word));
    }
}
