package cn.yimen.device.serial;

import cn.yimen.device.Fault;
import cn.yimen.device.SupplyLevel;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/// What a device needs besides calls; all of it on the device's thread.
public interface Care<F> {

    /// What is true of the device, as far as it tells.
    ///
    /// @param note for technicians only; holds no personal data
    record Condition(Set<Fault> faults, Map<String, SupplyLevel> supplies, String note) {

        public Condition {
            faults = Set.copyOf(faults);
            supplies = Map.copyOf(supplies);
        }

        public static Condition well() {
            return of(Set.of(), "");
        }

        public static Condition of(Set<Fault> faults, String note) {
            return new Condition(faults, Map.of(), note);
        }
    }

    /// Asks the device how it is. Comes first on a fresh line, then every so often, and after a
    /// call that was not answered.
    ///
    /// @param fresh whether the device must be told its settings (again): the line was just opened,
    ///   or the device was mute and may have lost its power
    Outcome<Condition> look(Conversation<F> line, boolean fresh);

    /// How often; also the deadline of one look.
    Duration every();

    /// A frame that nobody asked for.
    void heard(F frame);

    /// What is true while the line is gone or the device is mute. A UPS that stays silent is not a
    /// UPS on mains.
    default Condition unheard(Fault why, String note) {
        return Condition.of(Set.of(why), note);
    }
}
