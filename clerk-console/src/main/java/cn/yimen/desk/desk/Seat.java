package cn.yimen.desk.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What belongs to this one desk and to nobody else in the hall.
///
/// @param tools the devices at this window, and whether each works
/// @param touchedAt when somebody last pressed a key, by the desk's clock
/// @param idleLimit after so long without a key the desk is locked; never while somebody is called
///   or served
/// @param card whose ticket was found by the card on the reader, while it is worth reading
/// @param checks of the materials of those who were here
/// @param deeds done here, and not heard by the hall yet
public record Seat(
        Access access,
        Map<Tool, Boolean> tools,
        Instant touchedAt,
        Duration idleLimit,
        Optional<CardFind> card,
        Checks checks,
        Deeds deeds) {

    /// A device of the desk's own.
    public enum Tool {
        READER,
        PAD,
        CALLER,
        PRINTER
    }

    private static final Duration USUAL_IDLE_LIMIT = Duration.ofMinutes(10);

    public Seat {
        tools = Map.copyOf(tools);
    }

    static Seat free(Instant now) {
        return new Seat(
                new Access.Free(),
                Map.of(),
                now,
                USUAL_IDLE_LIMIT,
                Optional.empty(),
                Checks.none(),
                Deeds.none());
    }

    Seat with(Access value) {
        return new Seat(value, tools, touchedAt, idleLimit, card, checks, deeds);
    }

    Seat with(Checks value) {
        return new Seat(access, tools, touchedAt, idleLimit, card, value, deeds);
    }

    Seat tool(Tool tool, boolean works) {
        var all = new EnumMap<Tool, Boolean>(Tool.class);
        all.putAll(tools);
        all.put(tool, works);
        return new Seat(access, all, touchedAt, idleLimit, card, checks, deeds);
    }

    Seat touched(Instant at) {
        return new Seat(access, tools, at, idleLimit, card, checks, deeds);
    }

    Seat idleLimit(Duration value) {
        return new Seat(access, tools, touchedAt, value, card, checks, deeds);
    }

    Seat card(Optional<CardFind> value) {
        return new Seat(access, tools, touchedAt, idleLimit, value, checks, deeds);
    }

    Seat with(Deeds value) {
        return new Seat(access, tools, touchedAt, idleLimit, card, checks, value);
    }
}
