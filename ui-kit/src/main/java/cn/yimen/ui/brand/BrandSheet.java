package cn.yimen.ui.brand;

import cn.yimen.hall.config.Problem;
import cn.yimen.ui.theme.ContrastRule;
import cn.yimen.ui.theme.Palette;
import cn.yimen.ui.theme.Theme;
import cn.yimen.ui.theme.Tone;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The entries of a `brand.yaml`, and all that is wrong with them.
final class BrandSheet {

    private static final Set<String> ENTRIES =
            Set.of("names", "hotline", "colours", "mark", "fonts");
    private static final Map<String, Theme> THEMES =
            Map.of("day", Theme.LIGHT, "night", Theme.NIGHT);
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern PATH = Pattern.compile("[MmLlHhVvCcSsQqTtAaZz0-9 ,.\\-]{1,2000}");
    private static final Pattern PHONE = Pattern.compile("[0-9 \\-]{3,15}");
    private static final int LONGEST_NAME = 12;

    private final JsonNode root;
    private final List<String> families;
    private final List<Problem> problems = new ArrayList<>();

    BrandSheet(JsonNode root, List<String> families) {
        this.root = root;
        this.families = families;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Brand brand() {
        root.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !ENTRIES.contains(key))
                .forEach(key -> wrong(key, "is no entry of a brand pack; there are " + ENTRIES));
        return new Brand(names(), colours(), mark(), fonts(), hotline());
    }

    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var name : root.path("names").properties()) {
            var words = name.getValue().asText();
            if (words.isBlank() || words.codePointCount(0, words.length()) > 2 * LONGEST_NAME) {
                wrong("names." + name.getKey(), "is empty or longer than the header has room for");
            }
            names.put(name.getKey(), words);
        }
        if (names.getOrDefault("zh-CN", "").isBlank()) {
            wrong("names.zh-CN", "is missing: every region has a Chinese name");
        }
        return names;
    }

    private Map<Theme, Map<Tone, Color>> colours() {
        var all = new EnumMap<Theme, Map<Tone, Color>>(Theme.class);
        for (var part : root.path("colours").properties()) {
            var theme = Optional.ofNullable(THEMES.get(part.getKey()));
            if (theme.isEmpty()) {
                wrong("colours." + part.getKey(), "is no part of the day: there are day and night");
            }
            theme.ifPresent(known -> all.put(known, tones(part.getKey(), part.getValue())));
        }
        all.forEach(this::judge);
        return all;
    }

    private Map<Tone, Color> tones(String part, JsonNode entries) {
        var tones = new EnumMap<Tone, Color>(Tone.class);
        for (var entry : entries.properties()) {
            var place = "colours." + part + "." + entry.getKey();
            var tone = tone(entry.getKey());
            var colour = entry.getValue().asText();
            if (tone.isEmpty()) {
                wrong(place, "is not a region's to change: only " + names(Brand.OWN) + " are");
            } else if (!COLOUR.matcher(colour).matches()) {
                wrong(place, colour + " is no colour; write it as \"#16466F\"");
            } else {
                tones.put(tone.get(), Color.web(colour));
            }
        }
        return tones;
    }

    /// A rule that the house keeps and this pack breaks.
    private void judge(Theme theme, Map<Tone, Color> own) {
        var palette = Palette.of(theme).with(own);
        for (var rule : ContrastRule.all()) {
            boolean touched = own.containsKey(rule.front()) || own.containsKey(rule.ground());
            if (touched && rule.in(palette) < rule.least()) {
                wrong(
                        "colours." + (theme == Theme.NIGHT ? "night" : "day"),
                        "%s on %s has a contrast of %.1f : 1 and needs %.0f : 1"
                                .formatted(
                                        rule.front().styleName(),
                                        rule.ground().styleName(),
                                        rule.in(palette),
                                        rule.least()));
            }
        }
    }

    private Optional<Brand.Mark> mark() {
        var entry = root.path("mark");
        if (entry.isMissingNode()) {
            return Optional.empty();
        }
        var strokes = entry.path("strokes").asText();
        var accent = entry.path("accent").asText();
        if (!PATH.matcher(strokes).matches()) {
            wrong("mark.strokes", "is no SVG path of at most 2000 characters");
        }
        if (!accent.isEmpty() && !PATH.matcher(accent).matches()) {
            wrong("mark.accent", "is no SVG path of at most 2000 characters");
        }
        return Optional.of(new Brand.Mark(strokes, accent));
    }

    private Optional<Brand.Typefaces> fonts() {
        var entry = root.path("fonts");
        if (entry.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(new Brand.Typefaces(family(entry, "text"), family(entry, "numbers")));
    }

    private String family(JsonNode entry, String key) {
        var family = entry.path(key).asText();
        if (!families.contains(family)) {
            wrong("fonts." + key, "\"" + family + "\" is not installed on this machine");
        }
        return family;
    }

    private Optional<String> hotline() {
        var entry = root.path("hotline");
        if (!entry.isMissingNode() && !PHONE.matcher(entry.asText()).matches()) {
            wrong("hotline", "\"" + entry.asText() + "\" is no telephone number");
        }
        return entry.isMissingNode() ? Optional.empty() : Optional.of(entry.asText());
    }

    private static Optional<Tone> tone(String name) {
        return Brand.OWN.stream().filter(tone -> tone.styleName().equals(name)).findFirst();
    }

    private static String names(Set<Tone> tones) {
        return String.join(", ", tones.stream().map(Tone::styleName).sorted().toList());
    }

    private void wrong(String place, String message) {
        problems.add(new Problem("brand.yaml " + place.toLowerCase(Locale.ROOT), message));
    }
}
