package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.screen.PanelForm;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.proof.ScreenRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.random.RandomGenerator;
import javafx.scene.Scene;

/// One whole inspection: walks over all places, draws each whose parts stand elsewhere in every
/// variant that is asked for, and what differs in words alone in one of them, each in its turn.
final class Crawl {

    private final SequencedMap<String, World> worlds;
    private final List<Variants.Dressed> variants;
    private final Report report;
    private final UiThread ui;
    private final Map<PanelForm, Glass> glasses = new HashMap<>();
    private final Set<List<String>> looks = new HashSet<>();
    private final Set<List<String>> layouts = new HashSet<>();
    private final List<Place> different = new ArrayList<>();
    private final List<Place> differentInWords = new ArrayList<>();

    /// @param variants the first is the one in which the walk goes
    Crawl(
            SequencedMap<String, World> worlds,
            List<Variants.Dressed> variants,
            Report report,
            UiThread ui) {
        this.worlds = worlds;
        this.variants = List.copyOf(variants);
        this.report = report;
        this.ui = ui;
    }

    /// @param share of the drawings beside the first variant, 1 for all
    Paths go(Walk.Limits limits, double share, RandomGenerator dice) {
        var paths = ui.ask(() -> walk(limits, dice));
        report.walked(paths);
        report.told(looks.size(), layouts.size());
        for (var place : different) {
            for (var variant : variants) {
                if (share >= 1 || dice.nextDouble() < share) {
                    ui.ask(() -> drawn(place, variant));
                }
            }
        }
        for (int at = 0; at < differentInWords.size(); at++) {
            var place = differentInWords.get(at);
            var variant = variants.get(at % variants.size());
            if (share >= 1 || dice.nextDouble() < share) {
                ui.ask(() -> drawn(place, variant));
            }
        }
        return paths;
    }

    private Paths walk(Walk.Limits limits, RandomGenerator dice) {
        var glass = glass(variants.getFirst().variant());
        var walk = new Walk(worlds, glass, limits, dice);
        var paths = walk.go((place, offered) -> left(place, glass, offered));
        report.passedOver(walk.passedOver());
        return paths;
    }

    private void left(Place place, Glass glass, List<Move> offered) {
        var scene = glass.draw(place.kiosk());
        report.found(Judge.offers(place, variants.getFirst().variant().name(), scene, offered));
        report.offered(offered.size());
        if (looks.add(look(place, scene, true))) {
            boolean isNew = layouts.add(look(place, scene, false));
            (isNew ? different : differentInWords).add(place);
        }
    }

    /// What one sees: words and targets in their places, or the places alone.
    private static List<String> look(Place place, Scene scene, boolean withWords) {
        var seen = new ArrayList<>(List.of(place.screen()));
        for (var text : ScreenRules.visibleTexts(scene)) {
            var at = text.localToScene(0, 0);
            seen.add(withWords ? text.getText() + at : Math.round(at.getY()) + "");
        }
        ScreenRules.targets(scene)
                .forEach(target -> {
                    var box = target.localToScene(target.getLayoutBounds());
                    var words = withWords ? target.getAccessibleText() : "";
                    seen.add(words + target.isDisabled() + box);
                });
        return seen;
    }

    private boolean drawn(Place place, Variants.Dressed dressed) {
        var variant = dressed.variant();
        var glass = glass(variant);
        var scene = glass.draw(variant.of(place.kiosk()));
        var findings = Judge.drawing(place, dressed, glass, scene);
        report.drawn(place, variant);
        return report.found(findings, scene);
    }

    private Glass glass(Variant variant) {
        return glasses.computeIfAbsent(variant.form(), Glass::new);
    }
}
