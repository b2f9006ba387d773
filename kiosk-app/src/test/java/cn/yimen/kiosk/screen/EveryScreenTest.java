package cn.yimen.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.speech.SpokenRules;
import cn.yimen.ui.proof.Gaps;
import cn.yimen.ui.proof.ReadingOrder;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every scene is drawn once and judged by all rules: seen, touched, heard and worked by four keys.
/// The suite judges every scene in every language as it stands on the upright panel, and of the
/// other panels, elder type and low reach a sample; `-Dyimen.panels=all` judges all of it and keeps
/// a picture of each under `target/screens`.
class EveryScreenTest {

    private static final boolean ALL = "all".equals(System.getProperty("yimen.panels"));
    private static final int SAMPLE = 25;

    /// UX-01
    private static final double GAP_MILLIMETRES = 3;

    @ParameterizedTest(name = "{0}")
    @MethodSource("sights")
    void everyScreenIsWholeReadableReachableAndHeard(Sight sight) {
        var scene = sight.laidOut();
        if (ALL) {
            Screens.save(scene, sight.picture());
        }
        var found = new ArrayList<>(ScreenRules.violations(scene, sight.smallestTarget()));
        found.addAll(Gaps.violations(scene, sight.look().form().px(GAP_MILLIMETRES)));
        found.addAll(SpokenRules.violations(scene, sight.isRightToLeft()));
        if (sight.language() == Language.UYGHUR) {
            found.addAll(StandIns.on(scene, sight.language()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theKeysComeToTheFacesOfARatingAsTheyStand() {
        var scene =
                EveryScene.all()
                        .filter(shown -> shown.name().equals("rating-open"))
                        .filter(shown -> shown.language() == Language.CHINESE)
                        .findFirst()
                        .orElseThrow()
                        .on(Look.STANDARD)
                        .laidOut();

        assertThat(Screens.ui().ask(() -> ReadingOrder.violations(scene))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"papers-heard,true", "ways-heard,true", "signing-heard,true", "papers,false"})
    void whoeverListensIsToldOfTheSignatureBeforeAnyWork(String name, boolean told) {
        var said = SpokenRules.heard(sight(name, Language.CHINESE).laidOut());

        assertThat(said.contains("手写签名")).isEqualTo(told);
    }

    private static Sight sight(String name, Language language) {
        return EveryScene.all()
                .filter(shown -> shown.name().equals(name) && shown.language() == language)
                .findFirst()
                .orElseThrow()
                .on(Look.STANDARD);
    }

    static Stream<Sight> sights() {
        var others = EveryScene.all().flatMap(shown -> others().map(shown::on)).toList();
        return Stream.concat(
                EveryScene.all().map(shown -> shown.on(Look.STANDARD)), sample(others));
    }

    private static Stream<Sight> sample(List<Sight> sights) {
        int step = ALL ? 1 : SAMPLE;
        return IntStream.iterate(0, i -> i < sights.size(), i -> i + step).mapToObj(sights::get);
    }

    private static Stream<Look> others() {
        return Stream.of(PanelForm.values())
                .flatMap(form ->
                        Stream.of(
                                new Look(form, false, false),
                                new Look(form, true, false),
                                new Look(form, false, true),
                                new Look(form, true, true)))
                .filter(look -> !look.equals(Look.STANDARD));
    }
}
