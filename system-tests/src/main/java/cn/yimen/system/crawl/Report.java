package cn.yimen.system.crawl;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Scene;

/// Counts and findings, as a table to read and a file to sort; the first drawing with a finding of
/// its kind is kept as a picture.
final class Report {

    private static final int PICTURES = 60;

    private final Path folder;
    private final Map<String, Integer> places = new TreeMap<>();
    private final Map<String, Integer> drawings = new TreeMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<String, Integer> times = new TreeMap<>();
    private final List<Tasks.Told> tasks = new ArrayList<>();
    private int passedOver;
    private int looks;
    private int layouts;
    private int steps;
    private int offers;
    private int pictures;

    Report(Path folder) {
        this.folder = folder;
    }

    void walked(Paths paths) {
        steps += paths.steps().size();
        paths.places().forEach(place -> places.merge(place.screen(), 1, Integer::sum));
        for (var task : Tasks.values()) {
            var told = task.on(paths);
            tasks.add(told);
            if (!told.isKept() && paths.whole()) {
                found(List.of(new Finding("touches", task.name(), "-", "-", told.toString())));
            }
        }
        if (paths.whole()) {
            deadEnds(paths);
        }
    }

    private void deadEnds(Paths paths) {
        paths.withoutWayBack(_ -> true)
                .forEach(place -> found(deadEnd("dead end", place, "nothing leads back")));
    }

    private static List<Finding> deadEnd(String rule, Place place, String words) {
        return List.of(new Finding(rule, place.screen(), "-", place.around(), words));
    }

    /// @param different drawings on the first panel, and of these with parts that stand elsewhere
    void told(int different, int elsewhere) {
        looks = different;
        layouts = elsewhere;
    }

    /// @param sorts of places that were not left, because there are many of their screen
    void passedOver(int sorts) {
        passedOver = sorts;
    }

    void offered(int count) {
        offers += count;
    }

    void drawn(Place place, Variant variant) {
        drawings.merge(variant.name(), 1, Integer::sum);
    }

    /// @return whether anything was found
    boolean found(List<Finding> more) {
        for (var finding : more) {
            findings.putIfAbsent(finding.gist(), finding);
            times.merge(finding.rule(), 1, Integer::sum);
        }
        return !more.isEmpty();
    }

    /// With a picture, where one of this kind was not there before.
    boolean found(List<Finding> more, Scene scene) {
        var fresh = more.stream().filter(one -> !findings.containsKey(one.gist())).findFirst();
        found(more);
        if (fresh.isPresent() && pictures < PICTURES) {
            pictures++;
            var name = fresh.get().screen() + "-" + fresh.get().variant().replace(' ', '-');
            Picture.save(scene, folder.resolve("pictures").resolve(pictures + "-" + name + ".png"));
        }
        return !more.isEmpty();
    }

    List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    List<Tasks.Told> tasks() {
        return List.copyOf(tasks);
    }

    int places() {
        return places.values().stream().mapToInt(Integer::intValue).sum();
    }

    int drawings() {
        return drawings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Leaves report.txt and findings.csv.
    String write() {
        var text = text();
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("report.txt"), text);
            Files.write(
                    folder.resolve("findings.csv"),
                    findings.values().stream().map(Finding::csv).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("writing the report into " + folder, e);
        }
        return text;
    }

    private String text() {
        var lines = new ArrayList<String>();
        lines.add(
                row(
                        "%d screens, %d places (%d more sorts passed over), %d steps, %d touches"
                                + " offered; %d scenes, %d of them otherwise laid out; %d drawings",
                        places.size(),
                        places(),
                        passedOver,
                        steps,
                        offers,
                        looks,
                        layouts,
                        drawings()));
        tasks.forEach(task ->
                lines.add(
                        row(
                                "%s %-10s %2d touches of at most %d   %s",
                                task.isKept() ? " " : "!",
                                task.task(),
                                task.touches(),
                                task.atMost(),
                                String.join(", ", task.way()))));
        lines.add("");
        drawings.forEach((variant, count) -> lines.add(row("%6d  %s", count, variant)));
        lines.add("");
        places.forEach((screen, count) -> lines.add(row("%6d  %s", count, screen)));
        lines.add("");
        lines.add(row("%d findings", findings.size()));
        times.forEach((rule, count) -> lines.add(row("%6d  %s", count, rule)));
        new TreeSet<>(findings.keySet()).forEach(gist -> lines.add("! " + gist.replace("|", "  ")));
        return String.join("\n", lines) + "\n";
    }

    @FormatMethod
    private static String row(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
