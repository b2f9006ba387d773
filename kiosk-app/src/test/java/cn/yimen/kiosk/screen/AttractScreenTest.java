package cn.yimen.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.Language;
import cn.yimen.ui.proof.Screens;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AttractScreenTest {

    @ParameterizedTest
    @EnumSource(PanelForm.class)
    void nobodyIsAskedForACardThatCannotBeRead(PanelForm form) {
        assertThat(words("attract-reader-down", form))
                .contains("请点按钮开始", "不用刷卡，用手机号也能取号")
                .doesNotContain("请刷身份证");
        assertThat(words("attract", form)).contains("请刷身份证").doesNotContain("请点按钮开始");
    }

    private static List<String> words(String name, PanelForm form) {
        var scene =
                EveryScene.all()
                        .filter(shown -> shown.name().equals(name))
                        .filter(shown -> shown.language() == Language.CHINESE)
                        .findFirst()
                        .orElseThrow()
                        .on(new Look(form, false, false))
                        .laidOut();
        return Screens.ui()
                .ask(() ->
                        scene.getRoot().lookupAll("*").stream()
                                .filter(Text.class::isInstance)
                                .map(Text.class::cast)
                                .map(Text::getText)
                                .filter(Objects::nonNull)
                                .toList());
    }
}
