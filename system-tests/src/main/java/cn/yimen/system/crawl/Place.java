package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskState;
import java.util.Set;
import java.util.stream.Stream;

/// Where a walk may stand: the kiosk, and which answers it still waits for.
///
/// @param around the name of the world around it
/// @param awaited simple names of effects and answers after which something still comes
record Place(Kiosk kiosk, String around, Set<String> awaited) {

    Place {
        awaited = Set.copyOf(awaited);
    }

    /// Places that differ in nothing that a walk must try again. Where something is amiss, a look
    /// at each kind of screen will do.
    String sort() {
        return around.equals(Worlds.WELL)
                ? Sorts.of(kiosk) + " " + waitingHere().sorted().toList()
                : around + " " + Sorts.roughly(kiosk);
    }

    /// What comes under an overlay comes without it, too.
    private Stream<String> waitingHere() {
        return kiosk.state() instanceof KioskState.Overlay
                ? awaited.stream().filter("CallHelp"::equals)
                : awaited.stream();
    }

    /// The screen's name.
    String screen() {
        return kiosk.state().name();
    }
}
