package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.ui.proof.Contrast;
import cn.yimen.ui.proof.ReadingOrder;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.theme.Theme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;

/// What every screen of the kiosk must keep, besides the rules of any screen. Used on the JavaFX
/// thread.
final class Judge {

    /// Any of them leads out of where one is.
    private static final Set<KioskEvent.Key> WAYS_OUT =
            EnumSet.of(
                    KioskEvent.Key.BACK,
                    KioskEvent.Key.EXIT,
                    KioskEvent.Key.LEAVE,
                    KioskEvent.Key.STAY,
                    KioskEvent.Key.DONE);

    private Judge() {}

    /// What is wrong with what a screen offers; the same in every variant.
    static List<Finding> offers(Place place, String variant, Scene scene, List<Move> offered) {
        var found = new ArrayList<Finding>();
        var touched = offered.stream().flatMap(move -> move.events().stream()).toList();
        if (!touched.contains(KioskEvent.Key.HELP) && isForCitizens(place)) {
            found.add(finding("help", place, variant, "no key calls for help"));
        }
        if (isUnderWay(place.kiosk().state()) && touched.stream().noneMatch(WAYS_OUT::contains)) {
            found.add(finding("way out", place, variant, "no key leads back or out"));
        }
        long primary = primary(scene);
        if (primary > 1) {
            found.add(finding("one primary act", place, variant, primary + " primary acts"));
        }
        return found;
    }

    private static boolean isForCitizens(Place place) {
        return !place.kiosk().state().getClass().getName().contains("Upkeep");
    }

    private static boolean isUnderWay(KioskState state) {
        return !(state instanceof KioskState.Attract)
                && !(state instanceof KioskState.OutOfService);
    }

    private static long primary(Scene scene) {
        return ScreenRules.targets(scene).stream()
                .filter(target -> target.getStyleClass().contains("key-primary"))
                .count();
    }

    /// What is wrong with how it is drawn.
    static List<Finding> drawing(Place place, Variants.Dressed dressed, Glass glass, Scene scene) {
        var found = new ArrayList<Finding>();
        var variant = dressed.variant();
        double smallest = glass.px(variant.smallest());
        ScreenRules.found(scene, smallest).stream()
                .filter(words -> !Meant.isSo(words))
                .forEach(words -> found.add(finding(rule(words), place, variant.name(), words)));
        ReadingOrder.violations(scene, Meant::hasItsOwnOrder)
                .forEach(words -> found.add(finding("focus order", place, variant.name(), words)));
        var rule = "contrast " + dressed.theme();
        Contrast.faint(glass.in(dressed.theme()), Contrast.WANTED)
                .forEach(
                        faint -> found.add(finding(rule, place, variant.name(), faint.toString())));
        glass.in(Theme.LIGHT);
        return found;
    }

    /// The rules of any screen say which they are by their first words.
    private static String rule(String words) {
        return words.contains(":") ? words.substring(0, words.indexOf(':')) : "other";
    }

    private static Finding finding(String rule, Place place, String variant, String words) {
        return new Finding(rule, place.screen(), variant, place.around(), words);
    }
}
