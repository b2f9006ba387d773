package cn.yimen.ui.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final ZoneId HALL = ZoneId.of("Asia/Shanghai");
    private static final Instant MOMENT = Instant.parse("2026-11-23T02:13:00Z");
    private static final String BUNDLE = "cn/yimen/ui/language/moments";

    private final Moments chinese = new Moments(Texts.CHINESE, HALL);
    private final Moments english = new Moments(Texts.ENGLISH, HALL);

    @Test
    void datesAndTimesAreThoseOfTheHall() {
        assertThat(chinese.weekday(MOMENT)).isEqualTo("11月23日 星期一");
        assertThat(english.weekday(MOMENT)).isEqualTo("Mon 23 Nov");
        assertThat(chinese.dateAndTime(MOMENT)).isEqualTo("11月23日 10:13");
        assertThat(chinese.time(Instant.parse("2026-11-23T01:05:00Z"))).isEqualTo("9:05");
        assertThat(chinese.date(LocalDate.of(2026, 1, 2))).isEqualTo("1月2日");
    }

    @ParameterizedTest
    @CsvSource({"15, 25, 15–25 分钟, 15–25 min", "5, 5, 5 分钟, 5 min"})
    void waitsAreRanges(long from, long to, String inChinese, String inEnglish) {
        assertThat(chinese.minutes(from, to)).isEqualTo(inChinese);
        assertThat(english.minutes(from, to)).isEqualTo(inEnglish);
    }

    @Test
    void aMissingTextFailsLoudly() {
        var texts = Texts.load(Texts.CHINESE, BUNDLE);

        assertThatThrownBy(() -> texts.text("no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void aMissingLanguageDoesNotFallBackToAnother() {
        assertThatThrownBy(() -> Texts.load(Locale.GERMAN, BUNDLE))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Texts.load(Texts.ENGLISH, BUNDLE).keys())
                .isEqualTo(Texts.load(Texts.CHINESE, BUNDLE).keys());
    }
}
