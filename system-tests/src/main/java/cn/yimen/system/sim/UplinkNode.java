package cn.yimen.system.sim;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Chronicle;
import cn.yimen.uplink.JournalEvents;
import cn.yimen.uplink.Uplink;
import java.nio.file.Path;
import java.util.Optional;

/// The server's way to the platform: the real uplink on the server's own journal. It works when
/// something is durable, and rests as it says.
final class UplinkNode {

    private static final long GATHERS = 60_000;

    private final Around around;
    private Optional<Uplink> uplink = Optional.empty();
    private boolean asleep = true;

    /// What the uplink works with.
    record Around(
            Timeline time,
            ServerNode server,
            Chronicle<HallEvent> journal,
            HallId hall,
            PlatformNode platform,
            Path parked,
            Dice dice,
            EventLog log) {}

    UplinkNode(Around around) {
        this.around = around;
    }

    /// Something is durable. What comes within a minute goes up together.
    void wake() {
        if (asleep) {
            asleep = false;
            around.time().after(GATHERS, this::work);
        }
    }

    /// The server starts: its uplink begins at the cursor that the disk has.
    void start() {
        stop();
        var surroundings =
                new Uplink.Surroundings(
                        around.parked(), around.time(), around.dice().split(), around.log());
        uplink =
                Optional.of(
                        new Uplink(
                                new JournalEvents(around.journal()),
                                around.hall(),
                                around.platform(),
                                surroundings));
        wake();
    }

    void stop() {
        uplink.ifPresent(Uplink::close);
        uplink = Optional.empty();
    }

    private void work() {
        asleep = true;
        if (!around.server().isUp() || uplink.isEmpty()) {
            return;
        }
        if (around.server().isBusy()) {
            again(5);
            return;
        }
        try {
            again(Math.max(1, uplink.get().work().atMost().toMillis()));
        } catch (PowerCut cut) {
            around.server().crash();
        } catch (IllegalStateException diskFull) {
            again(GATHERS);
        }
    }

    private void again(long millis) {
        asleep = false;
        around.time().after(millis, this::work);
    }
}
