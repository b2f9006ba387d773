package cn.yimen.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.typing.HanReadings;
import cn.yimen.ui.typing.TypingData;
import cn.yimen.ui.voice.Pinyin;
import org.junit.jupiter.api.Test;

class CharacterReadingsTest {

    @Test
    void withoutTheDictionaryUsualCharactersAreRead() {
        var pinyin = Pinyin.with(new CharacterReadings(HanReadings.NONE));
        assertThat(pinyin.of("社会保险登记")).isEqualTo("she4 hui4 bao3 xian3 deng1 ji4");
        assertThat(pinyin.of("女绿")).isEqualTo("nv3 lv4");
    }

    @Test
    void theDictionaryOfTypingIsAskedFirst() {
        var readings = new CharacterReadings(TypingData.builtIn().readings());
        assertThat(readings.of('行')).contains("xing2", "hang2");
        assertThat(Pinyin.with(readings).of("身份证")).isEqualTo("shen1 fen4 zheng4");
    }
}
