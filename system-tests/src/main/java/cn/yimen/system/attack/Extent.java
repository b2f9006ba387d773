package cn.yimen.system.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of everything is tried.
///
/// @param events keys and hands at the kiosk
/// @param codes signed codes of each kind, of which every bit is changed
/// @param sessions people who come and go before they are searched for
/// @param seed of all that is random
record Extent(int events, int codes, int sessions, long seed) {

    static final Extent WHOLE = new Extent(100_000, 10_000, 500, 20_261_123);

    private static final Map<String, String> MEANING =
            Map.of(
                    "--events", "100000",
                    "--codes", "10000",
                    "--sessions", "500",
                    "--seed", "20261123");

    /// @param options `--events 1000 --seed 7`
    /// @throws IllegalArgumentException with a sentence, where one is unknown or no number
    static Extent of(List<String> options) {
        var said = new HashMap<>(MEANING);
        for (int i = 0; i < options.size(); i += 2) {
            if (!MEANING.containsKey(options.get(i)) || i + 1 == options.size()) {
                throw new IllegalArgumentException(
                        options.get(i) + ": want one of " + MEANING.keySet() + " and a number");
            }
            said.put(options.get(i), options.get(i + 1));
        }
        return new Extent(
                Integer.parseInt(said.getOrDefault("--events", "")),
                Integer.parseInt(said.getOrDefault("--codes", "")),
                Integer.parseInt(said.getOrDefault("--sessions", "")),
                Long.parseLong(said.getOrDefault("--seed", "")));
    }
}
