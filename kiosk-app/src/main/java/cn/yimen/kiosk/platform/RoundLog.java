package cn.yimen.kiosk.platform;

import cn.yimen.hall.log.EventLog;
import cn.yimen.uplink.cache.Refreshed;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Writes down how the province was heard: each change, and each trouble once while it lasts. Used
/// by one thread.
final class RoundLog implements Consumer<Refreshed> {

    private final EventLog log;
    private Map<String, String> last = Map.of();

    RoundLog(EventLog log) {
        this.log = log;
    }

    @Override
    public void accept(Refreshed refreshed) {
        switch (refreshed) {
            case Refreshed.Changed _ -> {
                last = Map.of();
                log.write("province.changed");
            }
            case Refreshed.Unchanged _ -> last = Map.of();
            case Refreshed.NotKept(_, var error) -> trouble("not-kept", Map.of("error", error));
            case Refreshed.NotNow(var hindrance) ->
                    trouble("away", Map.of("reason", hindrance.reason()));
            case Refreshed.Refused(var part, var problem) ->
                    trouble("refused", Map.of("part", part.word(), "type", problem.type()));
            case Refreshed.ThrownAway(var flaw) ->
                    trouble(
                            "thrown-away",
                            Map.of(
                                    "part", flaw.part().word(),
                                    "why", flaw.word(),
                                    "where", flaw.where()));
        }
    }

    private void trouble(String word, Map<String, String> fields) {
        var now = new TreeMap<>(fields);
        now.put("what", word);
        if (!now.equals(last)) {
            last = now;
            log.write("province." + word, fields);
        }
    }
}
