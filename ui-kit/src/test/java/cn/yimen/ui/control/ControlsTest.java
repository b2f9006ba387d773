package cn.yimen.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.theme.Fonts;
import cn.yimen.ui.theme.Lettering;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ControlsTest {

    @Test
    void theHousesFontIsInstalledWhereScreensAreTested() {
        assertThat(Screens.ui().ask(Fonts::installed)).isTrue();
    }

    @Test
    void aKeyActsWhenItIsFiredAndSaysItsWords() {
        var touched = new AtomicInteger();
        var key = Screens.ui().ask(() -> Key.plain("再办一件", touched::incrementAndGet));

        Screens.ui()
                .ask(() -> {
                    key.fire();
                    return key;
                });

        assertThat(touched).hasValue(1);
        assertThat(key.getAccessibleText()).isEqualTo("再办一件");
    }

    @Test
    void theFaceSinksBySixPixelsUnderTheFingerAndTheKeyKeepsItsSize() {
        var key = Screens.ui().ask(() -> Key.plain("按下", () -> {}));
        var scene =
                Screens.laidOut(() -> new Pane(new Area(20, 20, 280, 144).place(key)), 400, 200);
        double before = faceTop(key);

        Screens.ui()
                .ask(() -> {
                    key.arm();
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return key;
                });

        assertThat(faceTop(key) - before).isEqualTo(6);
        assertThat(key.getHeight()).isEqualTo(144);
    }

    @Test
    void keysInAllTheirStatesKeepTheRules() {
        var scene =
                Screens.shoot(ControlsTest::keys, 1080, 900, Path.of("target/screens/keys.png"));

        assertThat(ScreenRules.violations(scene, 112)).isEmpty();
    }

    @Test
    void theRulesFindWhatIsCutOffSmallSilentOrOnTopOfSomething() {
        var scene = Screens.laidOut(ControlsTest::badPage, 400, 400);

        assertThat(ScreenRules.violations(scene, 112))
                .anyMatch(found -> found.startsWith("cut off: 今天已经约满"))
                .anyMatch(found -> found.startsWith("on each other: 一楼, 二楼"))
                .anyMatch(found -> found.startsWith("outside its box: 超出"))
                .anyMatch(found -> found.startsWith("small: 小"))
                .anyMatch(found -> found.startsWith("says nothing"));
    }

    @Test
    void longWordsShrinkFirstAndThenBreakButStayWhole() {
        var text = Screens.ui().ask(() -> Lettering.LABEL.fitted("不动产登记", 400, 34));
        var shrunk = Screens.ui().ask(() -> Lettering.LABEL.fitted("不动产转移登记（二手房）", 450, 34));
        var broken = Screens.ui().ask(() -> Lettering.LABEL.fitted("国有建设用地使用权及房屋所有权转移登记", 400, 34));

        assertThat(text.getFont().getSize()).isEqualTo(40);
        assertThat(shrunk.getFont().getSize()).isBetween(34.0, 39.0);
        assertThat(broken.getWrappingWidth()).as("two even lines").isBetween(10 * 34.0, 11 * 34.0);
        assertThat(broken.getLayoutBounds().getHeight()).isBetween(2 * 34.0, 2 * 34.0 * 1.6);
        assertThat(broken.getText()).isEqualTo("国有建设用地使用权及房屋所有权转移登记");
    }

    private static double faceTop(javafx.scene.control.Button key) {
        return Screens.ui().ask(() -> key.getGraphic().getBoundsInParent().getMinY());
    }

    private static Region keys() {
        var off = Key.plain("没有了", () -> {});
        off.setDisable(true);
        var chosen =
                Key.of(
                        KeyStyle.PLAIN,
                        Row.beside(12, Lettering.BODY.bold().text("中文")),
                        "中文",
                        () -> {});
        Key.choose(chosen, true);
        return new Pane(
                new Area(64, 20, 952, 144).place(Key.primary(Icon.TICKET, "现在取号", () -> {})),
                new Area(64, 190, 952, 144).place(Key.primaryOnwards("没带身份证，点这里开始", () -> {})),
                new Area(64, 360, 280, 144).place(Key.plain("再办一件", () -> {})),
                new Area(370, 360, 280, 144).place(off),
                new Area(680, 360, 280, 144).place(chosen),
                new Area(64, 530, 952, 100).place(Notice.done("已通知工作人员来加纸")),
                new Area(64, 650, 280, 52).place(new Pane(Chip.done(Icon.DONE, "正在办公"))),
                new Area(400, 650, 226, 226).place(QrView.of("HTTPS://YIMEN.EXAMPLE/T/A023", 226)));
    }

    private static Region badPage() {
        var cut = new Label("今天已经约满，明天再来");
        cut.setFont(Lettering.BODY.font());
        var one = Lettering.BODY.text("一楼");
        var two = Lettering.BODY.text("二楼");
        one.relocate(10, 100);
        two.relocate(20, 100);
        var card = new Pane(Lettering.TITLE.text("超出卡片的文字"));
        card.getStyleClass().add("card");
        return new Pane(
                new Area(0, 0, 200, 60).place(cut),
                one,
                two,
                new Area(10, 200, 120, 80).place(card),
                new Area(200, 200, 60, 60).place(Key.plain("小", () -> {})),
                new Area(200, 280, 112, 112)
                        .place(Key.of(KeyStyle.PLAIN, new Pane(), "", () -> {})));
    }
}
