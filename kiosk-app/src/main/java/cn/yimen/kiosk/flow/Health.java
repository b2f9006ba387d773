package cn.yimen.kiosk.flow;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The health gate (自检门): what stands in the way of serving anybody. Several things may be amiss at
/// once; the machine says the weightiest, and serves again when none is left. A part that is broken
/// closes only what needs it: see [NeededParts].
///
/// @param standing what was told and not taken back
/// @param words of staff, for whoever comes
public record Health(Set<Outage> standing, FleetWords words) {

    public static final Health SOUND = new Health(Set.of(), FleetWords.NONE);

    /// The weightiest first: somebody works on it; it stands open; it cannot write; its power ends;
    /// the hall does not let it in; its time is wrong, so that numbers and signatures would be;
    /// what it knows is too old.
    private static final List<Outage> BY_WEIGHT =
            List.of(
                    Outage.MAINTENANCE,
                    Outage.DOOR,
                    Outage.STORAGE,
                    Outage.POWER,
                    Outage.NOT_ADMITTED,
                    Outage.CLOCK,
                    Outage.TOO_OLD);

    public Health {
        standing = Set.copyOf(standing);
    }

    Health with(Outage why, boolean stands) {
        var now = EnumSet.noneOf(Outage.class);
        now.addAll(standing);
        boolean _ = stands ? now.add(why) : now.remove(why);
        return new Health(now, words);
    }

    Health with(FleetWords said) {
        return new Health(standing, said);
    }

    Optional<Outage> worst() {
        return BY_WEIGHT.stream().filter(standing::contains).findFirst();
    }
}
