package cn.yimen.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Manner;
import cn.yimen.kiosk.flow.MannerChoices;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.flow.SpeechRate;
import cn.yimen.ui.proof.ContrastRules;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Header, footer and the sheets that they open, on every panel.
class ChromeTest {

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("looks")
    void headerFooterAndSheetsAreWholeOnEveryPanel(
            PanelForm panel, Language language, boolean elder, MannerChoices which) {
        var manner = new Manner(language, elder, false, false, Optional.of(SpeechRate.USUAL));
        var kiosk =
                Scenes.served(
                        Scenes.kiosk(
                                new KioskState.ChoosingManner(new KioskState.Attract(), which)),
                        manner);
        var screens =
                new KioskScreens(
                        panel, ZoneId.of("Asia/Shanghai"), _ -> {}, _ -> {}, Appearance.PLAIN);
        var scene = Screens.laidOut(() -> screens.show(kiosk), panel.width(), panel.height());
        var name =
                String.join(
                        "-",
                        panel.word(),
                        language.locale().getLanguage(),
                        elder ? "elder" : "standard",
                        which.name().toLowerCase(Locale.ROOT));
        Screens.save(scene, Path.of("target/screens/sheet-" + name + ".png"));

        var look = new Look(panel, elder, false);
        assertThat(ScreenRules.violations(scene, look.smallestTarget() - 0.5)).isEmpty();
        assertThat(ContrastRules.violations(scene)).isEmpty();
    }

    static Stream<Arguments> looks() {
        return Arrays.stream(PanelForm.values())
                .flatMap(panel ->
                        Stream.of(
                                Arguments.of(panel, Language.CHINESE, true, MannerChoices.ACCESS),
                                Arguments.of(panel, Language.ENGLISH, true, MannerChoices.LANGUAGE),
                                Arguments.of(panel, Language.UYGHUR, false, MannerChoices.ACCESS)));
    }

    @Test
    void aKeyOfTheFooterAsksForTheOtherTypeAndIsSpokenInFull() {
        var sent = new ArrayList<KioskEvent>();
        var screens = new KioskScreens(ZoneId.of("Asia/Shanghai"), sent::add, _ -> {});
        var elder = Manner.USUAL.after(new MannerTouch.Elder(true));
        var scene =
                Screens.laidOut(
                        () ->
                                screens.show(
                                        Scenes.served(
                                                Scenes.kiosk(new KioskState.Attract()), elder)),
                        1080,
                        1920);

        var spoken =
                ScreenRules.targets(scene).stream().map(key -> key.getAccessibleText()).toList();
        assertThat(spoken).contains("求助工作人员", "标准版", "语言", "无障碍");
        Screens.ui()
                .ask(() -> {
                    ScreenRules.targets(scene).stream()
                            .filter(key -> key.getAccessibleText().equals("标准版"))
                            .forEach(key -> key.fire());
                    return sent;
                });
        assertThat(sent).isEqualTo(List.of(new MannerTouch.Elder(false)));
    }
}
