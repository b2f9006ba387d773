package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "前面 12 人 | 前面 十二 人",
                "约 15–25 分钟 | 约 十五到二十五 分钟",
                "14:05 | 十四点零五分",
                "9:00 | 九点整",
                "9:00–12:00 | 九点整到十二点整",
                "2 / 5 | 第二，共五",
                "2026年11月23日 | 二零二六年十一月二十三日",
                "手机号 13812345678 | 手机号 一三八，一二三四，五六七八",
                "电话 0571-88881234 | 电话 零五七一-八八八八，一二三四",
                "王** | 王，二位隐去，",
                "110105********0021 | 一一零一零五，八位隐去，零零二一",
                "费用 12.50 元 | 费用 十二点五零 元",
                "收费¥30 | 收费三十元",
                "拨打 12345 | 拨打 一二三四五",
                "满意率 98% | 满意率 百分之九十八",
                "共 305 项 | 共 三百零五 项",
            })
    void chineseReadsNumbersAsPeopleSayThem(String shown, String heard) {
        assertThat(SpokenForm.caption(SpokenForm.of(shown, SpokenLanguage.MANDARIN)))
                .isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 people before you | 12 people before you",
                "about 15–25 minutes | about 15 to 25 minutes",
                "Phone 13812345678 | Phone 1 3 8, 1 2 3 4, 5 6 7 8",
                "1101****0021 | 1101, 4 characters hidden, 0 0 2 1",
                "Ticket A001 | Ticket A. 0 0 1",
            })
    void englishSpellsWhatIsComparedOrTyped(String shown, String heard) {
        assertThat(SpokenForm.caption(SpokenForm.of(shown, SpokenLanguage.ENGLISH)))
                .isEqualTo(heard);
    }

    @Test
    void eachScriptGetsTheVoiceOfItsLanguage() {
        assertThat(SpokenForm.of("请取走 A001，或按 PDF 打印", SpokenLanguage.MANDARIN))
                .containsExactly(
                        new SpokenPiece(SpokenLanguage.MANDARIN, "请取走"),
                        new SpokenPiece(SpokenLanguage.ENGLISH, "A. "),
                        new SpokenPiece(SpokenLanguage.MANDARIN, "零零一，或按"),
                        new SpokenPiece(SpokenLanguage.ENGLISH, "P. D. F. "),
                        new SpokenPiece(SpokenLanguage.MANDARIN, "打印"));
        assertThat(SpokenForm.of("ياخشىمۇسىز 12 办事大厅", SpokenForm.UYGHUR))
                .extracting(SpokenPiece::language)
                .containsExactly(SpokenForm.UYGHUR, SpokenLanguage.MANDARIN);
    }

    @Test
    void whatHasNoWordsIsNotSpoken() {
        assertThat(SpokenForm.of(" · — ", SpokenLanguage.MANDARIN)).isEmpty();
    }

    @Test
    void fullWidthNumbersAreNumbers() {
        assertThat(SpokenForm.caption(SpokenForm.of("第３号", SpokenLanguage.MANDARIN)))
                .isEqualTo("第三号");
    }
}
