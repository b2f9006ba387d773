package cn.yimen.device.card.sdt;

import cn.yimen.device.link.LinkLost;
import java.time.Duration;
import java.util.Optional;

/// One open line to a working reader, and what is known of the card there. Belongs to one thread.
final class SdtWatch implements AutoCloseable {

    private static final SdtRequest FIND = SdtRequest.of(SdtCommand.FIND);

    private final SdtLine line;
    private final SdtReader.Timing timing;
    private Presence presence = new Presence.Nobody();
    private long lastInsertion;
    private long nextLook = System.nanoTime();
    private int silences;

    SdtWatch(SdtLine line, SdtReader.Timing timing, long lastInsertion) {
        this.line = line;
        this.timing = timing;
        this.lastInsertion = lastInsertion;
    }

    long lastInsertion() {
        return lastInsertion;
    }

    /// Searches in a row that got no answer.
    int silences() {
        return silences;
    }

    /// Waits until the next search is due, `atMost` long, and searches if it is.
    ///
    /// @return the number of the card that lies there
    Optional<Long> look(Duration atMost) throws LinkLost {
        long due = presence instanceof Presence.JustRead ? 0 : nextLook - System.nanoTime();
        line.idle(Duration.ofNanos(Math.max(0, Math.min(due, atMost.toNanos()))));
        if (due <= atMost.toNanos()) {
            presence = next();
            nextLook = System.nanoTime() + timing.poll().toNanos();
        }
        return card();
    }

    private Optional<Long> card() {
        return switch (presence) {
            case Presence.Nobody _ -> Optional.empty();
            case Presence.Found(long insertion, _) -> Optional.of(insertion);
            case Presence.JustRead(long insertion) -> Optional.of(insertion);
            case Presence.Held(long insertion, _) -> Optional.of(insertion);
            case Presence.Unseen(long insertion, _) -> Optional.of(insertion);
        };
    }

    private Presence next() throws LinkLost {
        return switch (presence) {
            case Presence.Nobody nobody -> finds() ? newcomer() : nobody;
            case Presence.Found(long insertion, boolean missed) -> seenAgain(insertion, missed);
            case Presence.JustRead(long insertion) -> triedOut(insertion);
            case Presence.Held(long insertion, boolean missed) -> stillHeld(insertion, missed);
            case Presence.Unseen unseen -> {
                boolean over = System.nanoTime() - unseen.untilNanos() > 0;
                yield finds() ? newcomer() : over ? new Presence.Nobody() : unseen;
            }
        };
    }

    /// A card that is missed once and found again may be another one.
    private Presence seenAgain(long insertion, boolean missed) throws LinkLost {
        if (finds()) {
            return missed ? newcomer() : new Presence.Found(insertion, false);
        }
        return missed ? new Presence.Nobody() : new Presence.Found(insertion, true);
    }

    private Presence triedOut(long insertion) throws LinkLost {
        if (finds()) {
            return new Presence.Found(insertion, false);
        }
        return holds()
                ? new Presence.Held(insertion, false)
                : new Presence.Unseen(insertion, System.nanoTime() + timing.unseen().toNanos());
    }

    private Presence stillHeld(long insertion, boolean missed) throws LinkLost {
        if (holds()) {
            return new Presence.Held(insertion, false);
        }
        if (finds()) {
            return newcomer();
        }
        return missed ? new Presence.Nobody() : new Presence.Held(insertion, true);
    }

    private Presence newcomer() {
        return new Presence.Found(++lastInsertion, false);
    }

    private boolean finds() throws LinkLost {
        SdtAnswer answer = line.ask(FIND, timing.find());
        silences = answer instanceof SdtAnswer.Silence ? silences + 1 : 0;
        return answer.is(SdtStatus.FOUND);
    }

    private boolean holds() throws LinkLost {
        SdtAnswer answer = line.ask(SdtRequest.of(SdtCommand.NEWEST_ADDRESS), timing.find());
        if (answer instanceof SdtAnswer.Replied(var reply)) {
            reply.erase();
        }
        return answer.is(SdtStatus.DONE) || answer.is(SdtStatus.EMPTY);
    }

    /// @param afresh whether to make the module forget what it was at, and to search again: one
    ///   that believes to have read a card finds it no more
    SdtAnswer select(boolean afresh) throws LinkLost {
        if (afresh) {
            line.ask(SdtRequest.of(SdtCommand.RESET), timing.find());
            SdtAnswer found = line.ask(FIND, timing.find());
            if (!found.is(SdtStatus.FOUND)) {
                return found;
            }
        }
        return line.ask(SdtRequest.of(SdtCommand.SELECT), timing.find());
    }

    SdtAnswer read() throws LinkLost {
        return line.ask(SdtRequest.of(SdtCommand.READ), timing.read());
    }

    /// The card that lies there was read.
    void wasRead() {
        presence = new Presence.JustRead(lastInsertion);
    }

    @Override
    public void close() {
        line.close();
    }
}
