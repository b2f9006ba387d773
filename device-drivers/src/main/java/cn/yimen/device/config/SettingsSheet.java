package cn.yimen.device.config;

import cn.yimen.device.config.Node.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Reads `settings`.
final class SettingsSheet {

    private final Fields fields;

    SettingsSheet(Table table, Consumer<Problem> problems) {
        fields = new Fields(table, problems);
    }

    Map<String, String> read(Map<String, Setting> known) {
        var settings = new HashMap<String, String>();
        new TreeMap<>(known)
                .forEach((name, setting) ->
                        fields.text(name)
                                .ifPresent(text -> {
                                    judge(name, setting, text);
                                    settings.put(name, text);
                                }));
        fields.end();
        return settings;
    }

    private void judge(String name, Setting setting, String text) {
        switch (setting) {
            case Setting.Word(var words) -> fields.oneOf(name, words, words.getFirst());
            case Setting.Whole(int least, int most) -> fields.number(name, least, most, least);
            case Setting.Wholes(int least, int most) -> {
                if (!text.matches("\\d{1,3}( +\\d{1,3})*")
                        || !wholes(text).stream().allMatch(one -> one >= least && one <= most)) {
                    fields.wrong(name, text + " is not right; wanted are " + wish(setting));
                }
            }
            // Whoever reads what lies in it says what is wrong with it.
            case Setting.Folder _ -> {}
            case Setting.Program _ -> {
                if (!text.startsWith("/") || !Files.isExecutable(Path.of(text))) {
                    fields.wrong(name, text + " is no program that may be run");
                }
            }
            case Setting.OwnName _ -> {
                if (!Setting.OwnName.FORM.matcher(text).matches()) {
                    fields.wrong(name, text + " is not right; wanted is " + wish(setting));
                }
            }
        }
    }

    static boolean mustBeGiven(Setting setting) {
        return switch (setting) {
            case Setting.Wholes _, Setting.OwnName _ -> true;
            case Setting.Word _, Setting.Whole _, Setting.Folder _, Setting.Program _ -> false;
        };
    }

    static String wish(Setting setting) {
        return switch (setting) {
            case Setting.Word(var words) -> "one of " + words;
            case Setting.Whole(int least, int most) -> "a number from " + least + " to " + most;
            case Setting.Wholes(int least, int most) ->
                    "numbers from " + least + " to " + most + " with blanks in between";
            case Setting.Folder _ -> "a folder";
            case Setting.Program _ -> "a program, from /";
            case Setting.OwnName _ ->
                    "a name that no other machine has, of A-Z, a-z, digits and -, 32 at most";
        };
    }

    static Set<Integer> wholes(String text) {
        return Arrays.stream(text.split(" +"))
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
