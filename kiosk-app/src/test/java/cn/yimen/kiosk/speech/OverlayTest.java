package cn.yimen.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.proof.Screens;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OverlayTest {

    private static final double WIDE = 1080;

    /// Letters that are joined, on more than one line: a layout that fails stops the whole screen.
    private static final String UYGHUR =
            "كارتىڭىزنى ئوقۇغۇچقا قويۇڭ، ئاندىن مۇلازىمەتنى تاللاڭ، نومۇر ئېلىڭ ۋە ساقلاڭ";

    @ParameterizedTest
    @ValueSource(doubles = {WIDE, 760, 560})
    void whatIsSaidInUyghurStandsOverTheLintel(double width) {
        assertThat(widest(UYGHUR, width)).isPositive().isLessThanOrEqualTo(width);
    }

    @Test
    void whatIsSaidInChineseStandsOverTheLintel() {
        var sentence = "请把身份证放在读卡区，然后选择要办的事项，取号后到等候区等候叫号";
        assertThat(widest(sentence, WIDE)).isPositive().isLessThanOrEqualTo(WIDE);
    }

    private static double widest(String words, double width) {
        return Screens.ui()
                .ask(() -> {
                    var overlay = new Overlay();
                    var root = new Pane(overlay.node());
                    var scene = new Scene(root, width, 400);
                    overlay.caption(words, new Place(0, 0, width, 200));
                    root.applyCss();
                    root.layout();
                    return scene.getRoot().lookupAll("Text").stream()
                            .map(Text.class::cast)
                            .mapToDouble(text -> text.getBoundsInParent().getMaxX())
                            .max()
                            .orElse(0);
                });
    }
}
