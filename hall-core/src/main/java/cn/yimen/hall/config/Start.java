package cn.yimen.hall.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a program was started with: its options, from the command line and from a file that
/// `--settings FILE` names. What the command line says comes later and so counts, and a mistake is
/// told with the file's line. With `--check` the settings are only judged. [OptionTable] says which
/// options there are.
///
/// @param words the options as if all had been typed
/// @param places of the options that a file holds, as a problem names them
/// @param aim what they are read for
public record Start(List<String> words, Map<String, String> places, Aim aim) {

    private static final String FILE = "--settings";
    private static final String CHECK = "--check";

    /// What options are read for.
    public enum Aim {
        RUN,
        /// The program ends once its settings are found sound: nothing is changed, and what is
        /// wrong with anything that they name is a mistake of theirs.
        CHECK,
        /// To learn whether the program could run with them; nothing is changed, and nobody is
        /// told.
        TRIAL
    }

    public Start {
        words = List.copyOf(words);
        places = Map.copyOf(places);
    }

    public static Reading<Start> of(String... arguments) {
        var typed = new ArrayList<>(List.of(arguments));
        var aim = typed.remove(CHECK) ? Aim.CHECK : Aim.RUN;
        int at = typed.indexOf(FILE);
        if (at < 0) {
            return read(new Start(typed, Map.of(), aim));
        }
        if (at + 1 == typed.size()) {
            return new Reading.Unreadable<>(
                    List.of(new Problem(FILE, "needs the name of a file after it")));
        }
        var file = Path.of(typed.get(at + 1));
        typed.subList(at, at + 2).clear();
        return StartFile.read(file).then(found -> read(found.and(typed, aim)));
    }

    /// Options that were all typed.
    public static Start typed(List<String> words) {
        return new Start(words, Map.of(), Aim.RUN);
    }

    /// The options of one file alone.
    public static Reading<Start> file(Path file) {
        return StartFile.read(file);
    }

    /// These options, and of others those that these say nothing of.
    public Start over(Start others) {
        var all = others.and(words, aim);
        var known = new HashMap<>(all.places());
        known.putAll(places);
        return new Start(all.words(), known, aim);
    }

    /// The same, only to be tried.
    public Start tried() {
        return new Start(words, places, Aim.TRIAL);
    }

    public Start without(String option) {
        return new Start(without(Set.of(option)), places, aim);
    }

    /// Whether the program ends once its settings are found sound.
    public boolean onlyChecked() {
        return aim == Aim.CHECK;
    }

    private static Reading<Start> read(Start start) {
        return new Reading.Read<>(start, List.of());
    }

    /// An option that was typed replaces the file's.
    private Start and(List<String> typed, Aim meant) {
        var left = new HashMap<>(places);
        left.keySet().removeAll(typed);
        var all = without(Set.copyOf(typed));
        all.addAll(typed);
        return new Start(all, left, meant);
    }

    private List<String> without(Set<String> options) {
        var all = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            boolean valued = i + 1 < words.size() && !words.get(i + 1).startsWith("--");
            if (!options.contains(words.get(i))) {
                all.addAll(words.subList(i, valued ? i + 2 : i + 1));
            }
            i += valued ? 1 : 0;
        }
        return all;
    }

    /// Where an option stands: the file's line, or its own name where it was typed.
    public String place(String option) {
        return places.getOrDefault(option, option);
    }

    /// Whether the program is only asked what it can do.
    public boolean asksForHelp() {
        return words.contains("--help");
    }
}
