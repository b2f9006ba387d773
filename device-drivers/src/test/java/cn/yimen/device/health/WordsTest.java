package cn.yimen.device.health;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.config.DeviceKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "cn.yimen.device.health.devices", Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyWordOfTheVocabularyIsSaid(String language) {
        var words = new Words(Locale.forLanguageTag(language));
        Stream.of(Readiness.values(), Fault.values(), SupplyLevel.values(), DeviceKind.values())
                .flatMap(Arrays::stream)
                .forEach(word -> assertThat(words.word((Enum<?>) word)).isNotBlank());
        for (var kind : DeviceKind.values()) {
            assertThat(words.say("test.asks." + kind.word(), "x")).contains("x");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void bothLanguagesSayTheSameThings(String language) {
        assertThat(bundle(language).keySet()).isEqualTo(bundle("zh-CN").keySet());
    }
}
