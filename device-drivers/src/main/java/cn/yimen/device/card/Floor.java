package cn.yimen.device.card;

import java.util.Optional;

/// Lets one card at a time be the citizen's, however many readers there are. A card that could not
/// be read gives way to any other. Used by the threads of all readers.
final class Floor {

    private Optional<ReaderStation> holder = Optional.empty();
    private boolean givesWay;
    private boolean wanted;

    /// Whether the card at this reader may be announced.
    synchronized boolean take(ReaderStation station) {
        if (isHeldBy(station)) {
            return true;
        }
        wanted = holder.isPresent();
        if (!wanted) {
            holder = Optional.of(station);
            givesWay = false;
        }
        return !wanted;
    }

    synchronized void release(ReaderStation station) {
        if (isHeldBy(station)) {
            holder = Optional.empty();
            wanted = false;
        }
    }

    synchronized void letOthersPass(ReaderStation station, boolean pass) {
        if (isHeldBy(station)) {
            givesWay = pass;
        }
    }

    synchronized boolean isAskedToLeave(ReaderStation station) {
        return isHeldBy(station) && givesWay && wanted;
    }

    private boolean isHeldBy(ReaderStation station) {
        return holder.filter(station::equals).isPresent();
    }
}
