package cn.yimen.hall.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "530102199003070059",
                "去取复印件（11010119900307109x）马上回来",
                "５３０１０２１９９００３０７００５９",
                "打13808719527找他",
                "tel:13808719527"
            })
    void numbersOfPersonsAreFound(String text) {
        assertThat(PersonalNumbers.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "缺原件，14:30 回来",
                "530102199003070058",
                "办件编号 5301022026112200179",
                "12345678901",
                "138087195270"
            })
    void otherNumbersAreNot(String text) {
        assertThat(PersonalNumbers.areIn(text)).isFalse();
    }
}
