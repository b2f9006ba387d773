package cn.yimen.system.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.hall.error.ErrorWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class ErrorSheetTest {

    private static final Path SHEET = Path.of("../docs/errors.md");

    @Test
    @DisplayName("docs/errors.md says what the programs say")
    void isNotStale() throws IOException {
        assertThat(Files.readString(SHEET).equals(ErrorSheet.of(Family.all())))
                .as("docs/errors.md is stale; renew it with: %s", ErrorSheet.COMMAND)
                .isTrue();
    }

    @Test
    @DisplayName("No code stands for two errors, and each begins with its family's letter")
    void everyCodeIsUnique() {
        var seen = new HashSet<String>();
        for (var family : Family.all()) {
            for (var error : family.errors()) {
                assertThat(error.code()).as("%s", error).matches(family.letter() + "-\\d\\d");
                assertThat(seen.add(error.code())).as("%s stands once", error).isTrue();
            }
        }
    }

    @Test
    @DisplayName(
            "Every error has words in both languages, and no words are of an error that is none")
    void wordsAndErrorsAreTheSame() {
        var codes =
                Family.all().stream()
                        .flatMap(family -> family.errors().stream())
                        .map(Family.Coded::code)
                        .toList();
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(new ErrorWords(language).codes())
                    .as("%s", language)
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    @Test
    @DisplayName("Both languages say the same things")
    void languagesHaveTheSameKeys() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    @DisplayName("An error without words is named")
    void anErrorWithoutWordsIsNamed() {
        var family = new Family("K", List.of(new Family.Coded("K-99", "NEW")));
        assertThatThrownBy(() -> ErrorSheet.of(List.of(family)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("K-99");
    }

    private static Set<String> keys(Locale language) {
        return ResourceBundle.getBundle(
                        "cn.yimen.hall.error.errors",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }
}
