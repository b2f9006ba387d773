package cn.yimen.kiosk.upkeep;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A command line of `./yimen upkeep` that makes sense.
sealed interface UpkeepWish {

    /// A working day.
    Duration USUAL = Duration.ofHours(8);

    int LONGEST_HOURS = 24 * 7;

    Pattern STAFF = Pattern.compile("\\d{1,12}");
    Pattern HALL = Pattern.compile("[^|\\s]{1,40}");
    Pattern HOURS = Pattern.compile("\\d{1,3}");

    /// The hall's pair of keys.
    record MakeKey(Path to) implements UpkeepWish {}

    /// The file of one machine, or of several with the same PIN.
    record FitMachine(Path key, String hall, Path to) implements UpkeepWish {}

    /// @param staff by number
    record SignToken(Path key, String hall, String staff, Duration valid, Optional<Path> picture)
            implements UpkeepWish {}

    static boolean isEnglish(List<String> arguments) {
        int lang = arguments.indexOf("--lang");
        return lang >= 0 && arguments.subList(lang + 1, arguments.size()).contains("en");
    }

    static Optional<UpkeepWish> of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        boolean hasStaff = arguments.getFirst().equals("token") && arguments.size() > 1;
        return options(arguments.subList(hasStaff ? 2 : 1, arguments.size()))
                .flatMap(options ->
                        switch (arguments.getFirst()) {
                            case "key" -> key(options);
                            case "machine" -> machine(options);
                            case "token" ->
                                    hasStaff ? token(arguments.get(1), options) : Optional.empty();
                            default -> Optional.empty();
                        });
    }

    private static Optional<Map<String, String>> options(List<String> words) {
        if (words.size() % 2 != 0) {
            return Optional.empty();
        }
        var options = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i += 2) {
            options.put(words.get(i), words.get(i + 1));
        }
        options.remove("--lang");
        return Optional.of(options);
    }

    private static Optional<UpkeepWish> key(Map<String, String> options) {
        return only(options, Set.of("--to"), Set.of())
                .map(sound -> new MakeKey(path(sound, "--to")));
    }

    private static Optional<UpkeepWish> machine(Map<String, String> options) {
        return only(options, Set.of("--key", "--hall", "--to"), Set.of())
                .filter(sound -> HALL.matcher(value(sound, "--hall")).matches())
                .map(sound ->
                        new FitMachine(
                                path(sound, "--key"), value(sound, "--hall"), path(sound, "--to")));
    }

    private static Optional<UpkeepWish> token(String staff, Map<String, String> options) {
        return only(options, Set.of("--key", "--hall"), Set.of("--hours", "--to"))
                .filter(_ -> STAFF.matcher(staff).matches())
                .filter(sound -> HALL.matcher(value(sound, "--hall")).matches())
                .flatMap(sound ->
                        valid(sound)
                                .map(valid ->
                                        new SignToken(
                                                path(sound, "--key"),
                                                value(sound, "--hall"),
                                                staff,
                                                valid,
                                                Optional.ofNullable(sound.get("--to"))
                                                        .map(Path::of))));
    }

    private static Optional<Duration> valid(Map<String, String> options) {
        var hours = options.get("--hours");
        if (hours == null) {
            return Optional.of(USUAL);
        }
        return Optional.of(hours)
                .filter(HOURS.asMatchPredicate())
                .map(Integer::parseInt)
                .filter(number -> number > 0 && number <= LONGEST_HOURS)
                .map(Duration::ofHours);
    }

    private static Optional<Map<String, String>> only(
            Map<String, String> options, Set<String> needed, Set<String> allowed) {
        return Optional.of(options)
                .filter(said -> said.keySet().containsAll(needed))
                .filter(said ->
                        said.keySet().stream()
                                .allMatch(name -> needed.contains(name) || allowed.contains(name)));
    }

    private static Path path(Map<String, String> options, String name) {
        return Path.of(value(options, name));
    }

    private static String value(Map<String, String> options, String name) {
        return options.getOrDefault(name, "");
    }
}
