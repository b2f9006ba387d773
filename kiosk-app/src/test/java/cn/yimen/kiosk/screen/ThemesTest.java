package cn.yimen.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Reading;
import cn.yimen.kiosk.flow.Arrangement;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Lookup;
import cn.yimen.kiosk.flow.Manner;
import cn.yimen.kiosk.flow.MannerChoices;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.flow.Purpose;
import cn.yimen.kiosk.flow.Rating;
import cn.yimen.kiosk.flow.SpeechRate;
import cn.yimen.ui.brand.Brand;
import cn.yimen.ui.brand.BrandFile;
import cn.yimen.ui.proof.ContrastRules;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.theme.AppStyles;
import cn.yimen.ui.theme.NightHours;
import cn.yimen.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThemesTest {

    private static final double SMALLEST_TARGET = 80;
    private static final Lookup NONE = new Lookup.Found(List.of());
    private static final Manner LISTENING =
            Manner.USUAL.after(new MannerTouch.Speech(Optional.of(SpeechRate.FASTER)));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("screens")
    void everythingCanBeReadInEveryTheme(Theme theme, String name, KioskState state) {
        var kiosk = Scenes.served(Scenes.kiosk(state), LISTENING);
        var scene = scene(kiosk, Brand.HOUSE, theme);

        assertThat(ContrastRules.violations(scene)).isEmpty();
        assertThat(ScreenRules.violations(scene, SMALLEST_TARGET)).isEmpty();
    }

    static Stream<Arguments> screens() {
        var states =
                Map.of(
                        "attract", new KioskState.Attract(),
                        "home", new KioskState.Home(Scenes.WANG, NONE),
                        "ticket", new KioskState.TicketReady(Scenes.WANG, Scenes.issued(), 12),
                        "rating",
                                new Rating(
                                        Scenes.WANG,
                                        Scenes.id('A' * 100 + 1),
                                        4,
                                        Set.of("friendly"),
                                        12),
                        "access",
                                new KioskState.ChoosingManner(
                                        new KioskState.Attract(), MannerChoices.ACCESS));
        return Arrays.stream(Theme.values())
                .flatMap(theme ->
                        states.entrySet().stream()
                                .map(state ->
                                        Arguments.of(theme, state.getKey(), state.getValue())));
    }

    @Test
    void aRegionWearsItsNameMarkColoursAndHotline() {
        var brand = example();
        var scene = scene(Scenes.kiosk(new KioskState.Attract()), brand, Theme.LIGHT);

        assertThat(words(scene)).contains("云岭通办 · K3", "12345");
        assertThat(ContrastRules.violations(scene)).isEmpty();
        assertThat(ContrastRules.violations(scene(home(), brand, Theme.NIGHT))).isEmpty();
    }

    @Test
    void aDarkRoomMakesItNightAndAWishForContrastComesFirst() {
        var worn = new ArrayList<Theme>();
        var hours =
                Optional.of(
                        new NightHours(Scenes.hour().minusHours(1), Scenes.hour().plusHours(1)));
        var screens = screens(new Appearance(Brand.HOUSE, hours), worn);
        var contrast = Manner.USUAL.after(new MannerTouch.Contrast(true));

        Screens.ui()
                .ask(() -> {
                    screens.show(home());
                    screens.show(Scenes.served(home(), contrast));
                    screens.show(home());
                    return screens.show(
                            new Kiosk(
                                    home().world().at(Scenes.NOW.plus(Duration.ofHours(2))),
                                    home().session(),
                                    home().cardSeconds(),
                                    home().state()));
                });

        assertThat(worn).containsExactly(Theme.NIGHT, Theme.CONTRAST, Theme.NIGHT, Theme.LIGHT);
    }

    @Test
    void theRulesFindWhatNobodyCanRead() {
        var faint = new Text("看不清");
        faint.setFill(Color.web("#C9A24A"));
        var scene = Screens.laidOut(() -> new Pane(faint), 200, 200);

        assertThat(ContrastRules.violations(scene)).containsExactly("2.4 : 1 看不清");
    }

    @Test
    void highContrastWritesInBlackAndWhiteOnly() {
        var from =
                new KioskState.Choosing(
                        Scenes.WANG,
                        Purpose.TAKE_NUMBER,
                        Arrangement.BY_THEME,
                        Optional.empty(),
                        0,
                        0);
        var detail = Scenes.kiosk(new KioskState.Detail(Scenes.item(0), 0, from));
        var scene = scene(detail, Brand.HOUSE, Theme.CONTRAST);

        assertThat(ScreenRules.violations(scene, SMALLEST_TARGET)).isEmpty();
        assertThat(ScreenRules.visibleTexts(scene))
                .allMatch(text ->
                        text.getFill().equals(Color.WHITE)
                                || text.getFill().equals(Color.BLACK)
                                || text.getFill().equals(Color.web("#F6F2E9")));
    }

    private static Kiosk home() {
        return Scenes.kiosk(
                Scenes.world(), Language.CHINESE, new KioskState.Home(Scenes.WANG, NONE));
    }

    private static Scene scene(Kiosk kiosk, Brand brand, Theme theme) {
        var screens = screens(new Appearance(brand, Optional.empty()), new ArrayList<>());
        var scene = Screens.laidOut(() -> screens.show(kiosk), Layout.WIDTH, Layout.HEIGHT, theme);
        return Screens.ui()
                .ask(() -> {
                    brand.styleSheet().ifPresent(sheet -> AppStyles.cover(scene, sheet));
                    scene.getRoot().applyCss();
                    return scene;
                });
    }

    private static KioskScreens screens(Appearance appearance, List<Theme> worn) {
        return new KioskScreens(
                PanelForm.PORTRAIT, ZoneId.of("Asia/Shanghai"), _ -> {}, worn::add, appearance);
    }

    private static Brand example() {
        var read = BrandFile.read(Path.of("../docs/brands/yunling"), List.of());
        return read instanceof Reading.Read<Brand>(var brand, var _) ? brand : Brand.HOUSE;
    }

    private static List<String> words(Scene scene) {
        return ScreenRules.visibleTexts(scene).stream().map(Text::getText).toList();
    }
}
