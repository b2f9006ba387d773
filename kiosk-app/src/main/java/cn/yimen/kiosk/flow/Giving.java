package cn.yimen.kiosk.flow;

import java.util.Optional;
import java.util.OptionalInt;

/// Whether a line gives numbers at this hour (取号时间).
///
/// @param givesNow whether it does; also where its hours are not known
/// @param stopsIn minutes until it stops, where that is soon
/// @param next when it begins again, where it does not give any now and that is known
public record Giving(boolean givesNow, OptionalInt stopsIn, Optional<Upcoming> next) {

    /// At any hour.
    static final Giving ALWAYS = new Giving(true, OptionalInt.empty(), Optional.empty());
}
