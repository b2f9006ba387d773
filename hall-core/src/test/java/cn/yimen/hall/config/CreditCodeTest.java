package cn.yimen.hall.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11440232MB2D06811W",
                "12441500196720244T",
                "91350100M000100Y43",
                "11511301008778183N",
                "115113010833722043",
                "92511602MADEM002XL"
            })
    void knownCodesAreValidAndOneChangedCharacterIsNot(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
        for (int i = 0; i < code.length(); i++) {
            char other = code.charAt(i) == '7' ? '8' : '7';
            assertThat(CreditCode.isValid(code.substring(0, i) + other + code.substring(i + 1)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11440232MB2D06811", "11440232MB2D06811w", "I1440232MB2D06811W"})
    void otherTextsAreNot(String text) {
        assertThat(CreditCode.isValid(text)).isFalse();
    }
}
