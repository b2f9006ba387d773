package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.screen.PanelForm;
import cn.yimen.ui.theme.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Every way in which a screen may stand on a panel: panels × languages × manners × themes.
final class Variants {

    private static final double SMALLEST = 20;
    private static final double SMALLEST_FOR_ELDERS = 25;

    private Variants() {}

    /// The first is the one in which most people meet the machine.
    static List<Variant> all() {
        var all = new ArrayList<Variant>();
        for (var form : PanelForm.values()) {
            for (var language : Language.values()) {
                var name = form.word() + " " + language.name().toLowerCase(Locale.ROOT);
                var chosen = new KioskEvent.ChooseLanguage(language);
                all.add(new Variant(name, form, List.of(chosen), SMALLEST));
                all.add(
                        new Variant(
                                name + " elder",
                                form,
                                List.of(chosen, new MannerTouch.Elder(true)),
                                SMALLEST_FOR_ELDERS));
                all.add(
                        new Variant(
                                name + " low",
                                form,
                                List.of(chosen, new MannerTouch.LowReach(true)),
                                SMALLEST));
            }
        }
        return all;
    }

    /// One drawing of a place: in this variant, and looked at in this theme.
    record Dressed(Variant variant, Theme theme) {}

    /// So few drawings that every two of panel, language, manner and theme meet in one of them: a
    /// fault of looks has one cause or two. Nine of three times three times three times three.
    static List<Dressed> pairwise() {
        var all = all();
        var themes = List.of(Theme.values());
        int panels = PanelForm.values().length;
        int languages = Language.values().length;
        int manners = all.size() / panels / languages;
        var open = new HashSet<List<Integer>>();
        var chosen = new ArrayList<Dressed>();
        var rows = rows(List.of(panels, languages, manners, themes.size()));
        rows.forEach(row -> open.addAll(pairs(row)));
        while (!open.isEmpty()) {
            var best = Collections.max(rows, Comparator.comparingLong(row -> met(row, open)));
            open.removeAll(pairs(best));
            int variant = (best.get(0) * languages + best.get(1)) * manners + best.get(2);
            chosen.add(new Dressed(all.get(variant), themes.get(best.get(3))));
        }
        return chosen;
    }

    private static long met(List<Integer> row, Set<List<Integer>> open) {
        return pairs(row).stream().filter(open::contains).count();
    }

    private static List<List<Integer>> rows(List<Integer> levels) {
        if (levels.isEmpty()) {
            return List.of(List.of());
        }
        var rows = new ArrayList<List<Integer>>();
        for (int level = 0; level < levels.getFirst(); level++) {
            for (var rest : rows(levels.subList(1, levels.size()))) {
                var row = new ArrayList<>(List.of(level));
                row.addAll(rest);
                rows.add(row);
            }
        }
        return rows;
    }

    /// Which two factors, and where each stands.
    private static List<List<Integer>> pairs(List<Integer> row) {
        var pairs = new ArrayList<List<Integer>>();
        for (int one = 0; one < row.size(); one++) {
            for (int other = one + 1; other < row.size(); other++) {
                pairs.add(List.of(one, other, row.get(one), row.get(other)));
            }
        }
        return pairs;
    }
}
