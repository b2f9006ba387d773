package cn.yimen.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.keypad.AccessKey;
import cn.yimen.device.keypad.KeyPress;
import cn.yimen.kiosk.speech.Item.Role;
import cn.yimen.kiosk.speech.SpeechAct.Choose;
import cn.yimen.kiosk.speech.SpeechAct.Press;
import cn.yimen.kiosk.speech.SpeechAct.Say;
import cn.yimen.ui.language.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ListeningTest {

    private static final Words WORDS = new Words(Texts.load(Texts.CHINESE, Words.BUNDLE));

    private static final Item HALL = text("政务服务大厅", 0, 40, true);
    private static final Item TITLE = text("取号", 100, 88, false);
    private static final Item CLOCK = text("还剩 12 秒", 200, 34, false);
    private static final Item FIRST = key("居民身份证", 300, Role.KEY);
    private static final Item CHOSEN = key("按主题", 400, Role.CHOSEN_KEY);
    private static final Item SHUT = key("上一页", 500, Role.SHUT_KEY);

    private Listening here =
            Listening.begin(
                            WORDS,
                            screen("Choosing", HALL, TITLE, CLOCK, FIRST, CHOSEN, SHUT),
                            false)
                    .next();

    @Test
    void aNewScreenTellsItsTitleWhatStandsOnItAndHowToGoOn() {
        var begun = Listening.begin(WORDS, here.screen(), true);
        assertThat(said(begun))
                .containsExactly(
                        WORDS.begun(),
                        "取号",
                        "还剩 12 秒",
                        "本页有 2 个按键。按下一项键从头逐个收听，按上一项键先听最后一个，按确认键选定。");
    }

    @Test
    void nextLeadsToTheKeysForTheRestWasTold() {
        var heard = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            heard.addAll(press(AccessKey.NEXT, false));
        }
        assertThat(heard.subList(0, 7))
                .containsExactly(
                        "居民身份证，按键",
                        "第 1 个，共 3 个",
                        "按主题，按键，已选中",
                        "第 2 个，共 3 个",
                        "上一页，按键，现在不能用",
                        "第 3 个，共 3 个",
                        "从头再听本页，按确认键");
        assertThat(heard.subList(12, 15)).containsExactly("关闭语音朗读，按确认键", "政务服务大厅", "居民身份证，按键");
    }

    @Test
    void whoGoesBackHearsEveryLineInBothDirections() {
        press(AccessKey.NEXT, false);
        assertThat(press(AccessKey.BACK, false)).containsExactly("还剩 12 秒");
        assertThat(press(AccessKey.BACK, false)).containsExactly("取号");
        assertThat(press(AccessKey.NEXT, false)).containsExactly("还剩 12 秒");
        assertThat(press(AccessKey.NEXT, false)).startsWith("居民身份证，按键");
    }

    @Test
    void backHearsFirstWhatThePageProposesAtItsEnd() {
        assertThat(press(AccessKey.BACK, false)).startsWith("上一页，按键，现在不能用");
        assertThat(press(AccessKey.BACK, false)).startsWith("按主题，按键，已选中");
    }

    @Test
    void selectPressesTheKeyThatWasHeardLast() {
        press(AccessKey.NEXT, false);
        assertThat(acts(AccessKey.SELECT, false)).containsExactly(new Press(FIRST));
    }

    @Test
    void aKeyThatIsOffIsNotPressedButSaysSo() {
        here = here.touched(5).next();
        assertThat(press(AccessKey.SELECT, false)).containsExactly(WORDS.shut());
    }

    @Test
    void heldKeysChangeTheVoice() {
        assertThat(acts(AccessKey.NEXT, true)).containsExactly(new Choose(Extra.FASTER));
        assertThat(acts(AccessKey.BACK, true)).containsExactly(new Choose(Extra.SLOWER));
        assertThat(acts(AccessKey.SELECT, true)).containsExactly(new Choose(Extra.HOLD));
        assertThat(press(AccessKey.HELP, true)).startsWith("取号");
    }

    @Test
    void helpRepeatsAndAskedAgainExplainsTheKeys() {
        press(AccessKey.NEXT, false);
        assertThat(press(AccessKey.HELP, false)).startsWith("居民身份证，按键");
        assertThat(press(AccessKey.HELP, false)).isEqualTo(WORDS.keys());
    }

    @Test
    void aClockThatRunsIsNotNews() {
        var later = text("还剩 11 秒", 200, 34, false);
        assertThat(said(see(HALL, TITLE, later, FIRST, CHOSEN, SHUT))).isEmpty();
    }

    @Test
    void whatTheListenerChangesIsSaidEvenWhereOnlyANumberChanges() {
        here = here.touched(3).next();
        acts(AccessKey.SELECT, false);
        var typed = text("还剩 11 秒", 200, 34, false);
        assertThat(said(see(HALL, TITLE, typed, FIRST, CHOSEN, SHUT))).containsExactly("还剩 11 秒");
    }

    @Test
    void aKeyThatIsChosenNowSaysSo() {
        here = here.touched(3).next();
        acts(AccessKey.SELECT, false);
        var chosen = key("居民身份证", 300, Role.CHOSEN_KEY);
        assertThat(said(see(HALL, TITLE, CLOCK, chosen, CHOSEN, SHUT)))
                .containsExactly("居民身份证，按键，已选中");
    }

    @Test
    void newsThatNobodyAskedForWaitsForWhatIsBeingSaid() {
        var notice = text("打印机缺纸", 250, 34, false);
        var seen = see(HALL, TITLE, CLOCK, notice, FIRST, CHOSEN, SHUT);
        assertThat(seen.acts()).containsExactly(new Say(List.of("打印机缺纸"), false));
    }

    @Test
    void thePlaceIsKeptWhenSomethingAppearsBeforeIt() {
        here = here.touched(3).next();
        here = see(HALL, TITLE, CLOCK, text("缺纸", 250, 34, false), FIRST, CHOSEN, SHUT).next();
        assertThat(here.here()).contains(FIRST);
    }

    @Test
    void aTurnedPageIsHeardFromItsTop() {
        here = here.touched(4).next();
        acts(AccessKey.SELECT, false);
        var seen = see(HALL, TITLE, CLOCK, key("护照", 300, Role.KEY), key("户口", 400, Role.KEY));
        assertThat(said(seen)).containsExactly("本页有 2 个按键。按下一项键从头逐个收听，按上一项键先听最后一个，按确认键选定。");
        here = seen.next();
        assertThat(press(AccessKey.NEXT, false)).startsWith("护照，按键");
    }

    @Test
    void anotherScreenIsAnnouncedAnew() {
        var seen = here.seen(screen("Detail", HALL, text("换领身份证", 100, 88, false), FIRST));
        assertThat(said(seen)).startsWith("换领身份证");
        assertThat(seen.next().here()).isEmpty();
    }

    @Test
    void theSamePageInAnotherStateIsNotToldAgain() {
        var waiting = text("正在取号，请稍候", 600, 34, false);
        var seen = here.seen(screen("Reserving", HALL, TITLE, CLOCK, FIRST, CHOSEN, SHUT, waiting));
        assertThat(said(seen)).containsExactly("正在取号，请稍候");
    }

    @Test
    void everyLanguageSaysTheSame() {
        var chinese = Texts.load(Texts.CHINESE, Words.BUNDLE).keys();
        var english = Texts.load(Texts.ENGLISH, Words.BUNDLE).keys();
        english.removeIf(key -> key.endsWith(".one"));
        assertThat(english).isEqualTo(chinese);
        assertThat(Texts.load(Locale.of("ug"), Words.BUNDLE).keys()).isEqualTo(chinese);
        for (var why : Hindrance.values()) {
            assertThat(WORDS.why(why)).isNotBlank();
        }
    }

    private List<SpeechAct> acts(AccessKey key, boolean held) {
        var heard = here.pressed(new KeyPress(key, held));
        here = heard.next();
        return heard.acts();
    }

    private List<String> press(AccessKey key, boolean held) {
        var heard = here.pressed(new KeyPress(key, held));
        here = heard.next();
        return said(heard);
    }

    private Listening.Heard see(Item... items) {
        return here.seen(screen("Choosing", items));
    }

    private static List<String> said(Listening.Heard heard) {
        return heard.acts().stream()
                .filter(Say.class::isInstance)
                .flatMap(act -> ((Say) act).words().stream())
                .toList();
    }

    private static SpokenScreen screen(String name, Item... items) {
        return new SpokenScreen(name, Arrays.asList(items));
    }

    private static Item text(String words, double top, double size, boolean standing) {
        return new Item(Role.TEXT, words, new Place(0, top, 400, 50), size, standing);
    }

    private static Item key(String words, double top, Role role) {
        return new Item(role, words, new Place(0, top, 400, 80), 0, false);
    }
}
