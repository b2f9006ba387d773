package cn.yimen.desk.manager;

import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.Level;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Red alarms sound at the manager's desk, each once while it stands: told again, or red a second
/// time, it says nothing new.
///
/// @param sounded alarms that stand and have sounded, by id
/// @param isMute whether the last tone could not be heard, because there is no sound device
public record Alert(Set<String> sounded, boolean isMute) {

    public Alert {
        sounded = Set.copyOf(sounded);
    }

    static Alert silent() {
        return new Alert(Set.of(), false);
    }

    /// @param alarms that stand now
    Alert next(List<Alarm> alarms) {
        return new Alert(
                alarms.stream()
                        .filter(alarm -> sounded.contains(alarm.id()) || isDue(alarm))
                        .map(Alarm::id)
                        .collect(Collectors.toSet()),
                isMute);
    }

    /// Whether one of them sounds now.
    boolean isDue(List<Alarm> alarms) {
        return alarms.stream().anyMatch(alarm -> !sounded.contains(alarm.id()) && isDue(alarm));
    }

    /// What somebody has in hand needs no tone.
    private static boolean isDue(Alarm alarm) {
        return alarm.level() == Level.RED && alarm.accepted().isEmpty();
    }

    Alert heard(boolean isHeard) {
        return new Alert(sounded, !isHeard);
    }
}
