package cn.yimen.hall.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.hall.pack.Pack.Item;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PackTest {

    private static final Item ONE = new Item("b.yaml", 3, "0".repeat(64));
    private static final Item TWO = new Item("a.yaml", 4, "1".repeat(64));
    private static final Pack PACK = pack(List.of(ONE, TWO));

    private static Pack pack(List<Item> files) {
        return new Pack(PackKind.BRAND, "yunling", "53*", 20_261_123, Makers.END, files);
    }

    @Test
    void aManifestHasOneSpelling() {
        assertThat(new String(PACK.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {"kind":"brand","name":"yunling","hall":"53*","version":20261123,\
                        "expires":"2029-01-01T00:00:00Z","files":[\
                        {"name":"a.yaml","size":4,"sha256":"%s"},\
                        {"name":"b.yaml","size":3,"sha256":"%s"}]}\
                        """
                                .formatted("1".repeat(64), "0".repeat(64)));
        assertThat(Pack.read(PACK.bytes())).contains(PACK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"brand\"   | \"kind\":\"tariff\"",
                "\"kind\":            | \"kind\" :",
                "20261123             | 0",
                "20261123             | 20261123.0",
                "T00:00:00Z           | T00:00:00.0Z",
                "T00:00:00Z           | soon",
                "a.yaml               | ../a.yaml",
                "a.yaml               | c/a.yaml",
                "a.yaml               | .a.yaml",
                "a.yaml               | b.yaml",
                "a.yaml               | z.yaml",
                "a.yaml               | signed.json",
                "\"size\":4           | \"size\":-4",
                "\"size\":4           | \"size\":9999999999",
                "\"size\":4           | \"size\":9999999",
                "{\"kind\"            | {\"also\":1,\"kind\"",
                "\"53*\"              | \"5*3\"",
            })
    void everyOtherIsNone(String from, String to) {
        var text = new String(PACK.bytes(), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        var other = text.replaceFirst(Pattern.quote(from), to);
        assertThat(Pack.read(other.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aPackIsNoLargerThanItsKindMayBe() {
        assertThatThrownBy(() -> pack(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pack(Collections.nCopies(21, ONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "a\\b", "a\nb", "-rf", "a:b"})
    void aNameLeadsNowhere(String name) {
        assertThatThrownBy(() -> new Item(name, 1, "0".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
