package cn.yimen.kiosk.flow;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which parts of the machine a service cannot do without. A number needs no printer: without paper
/// it stands on the screen; nor the reader: a telephone number will do.
final class NeededParts {

    private static final Map<HomeKey, Set<Part>> BY_KEY = byKey();

    private NeededParts() {}

    private static Map<HomeKey, Set<Part>> byKey() {
        var needed = new EnumMap<HomeKey, Set<Part>>(HomeKey.class);
        needed.put(HomeKey.APPLY, Set.of(Part.CARD_READER));
        return needed;
    }

    /// The part whose failure closes a service for this person now. Whoever was read already needs
    /// the reader no more.
    static Optional<Part> missing(HomeKey key, World world, Visitor visitor) {
        return BY_KEY.getOrDefault(key, Set.of()).stream()
                .filter(part -> !(part == Part.CARD_READER && visitor.cardRead()))
                .filter(part -> !world.part(part).usable())
                .findFirst();
    }
}
