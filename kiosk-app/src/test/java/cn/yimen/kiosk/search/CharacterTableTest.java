package cn.yimen.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CharacterTableTest {

    private final CharacterTable table = CharacterTable.builtIn();

    @Test
    void aCharacterHasItsReadingsTheUsualFirst() {
        assertThat(table.of('一')).containsExactly("yi1");
        assertThat(table.of('丁')).containsExactly("ding1", "zheng1");
        assertThat(table.of('绿')).containsExactly("lv4", "lu4");
    }

    @Test
    void whatNobodyReadsHasNone() {
        assertThat(table.of('丆')).isEmpty();
        assertThat(table.of('A')).isEmpty();
        assertThat(table.of('，')).isEmpty();
    }

    @Test
    void itReachesFromTheFirstCharacterToTheLast() {
        assertThat(table.of('〇')).containsExactly("ling2");
        assertThat(table.of('龥')).containsExactly("yue4");
    }
}
