package cn.yimen.server.app;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.journal.Draft;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Rebuilding;
import cn.yimen.journal.Step;
import cn.yimen.server.writer.HallEntries;
import cn.yimen.server.writer.Salvaging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A hall's journal that cannot be gone on with, built anew of what can be read of it; what is lost
/// is said in it.
final class Rebuild {

    private final Rebuilding<HallEvent> rebuilding;
    private final HallServer.Hall hall;

    Rebuild(JournalSettings place, HallServer.Hall hall) {
        rebuilding = new Rebuilding<>(place, HallEntries.CODEC, hall.clock());
        this.hall = hall;
    }

    /// @param why it is not gone on with as it is
    void run(String why) throws IOException {
        run(why, false);
    }

    /// @param made when the backup was that this journal comes from
    void afterRestoring(String made) throws IOException {
        run("restored from a backup of " + made, true);
    }

    private void run(String why, boolean isEarlier) throws IOException {
        var quarantine = rebuilding.quarantine();
        var salvaging = new Salvaging(rebuilding.salvage(), hall.config(), hall.clock().instant());
        var event = salvaging.event(why, quarantine, isEarlier);
        var steps = new ArrayList<>(salvaging.steps());
        steps.add(Step.unasked(List.of(Draft.of(salvaging.now(), event))));
        rebuilding.replaceBy(steps, quarantine);
        hall.log()
                .write(
                        "journal.rebuilt",
                        Map.of(
                                "proven", event.proven(),
                                "kept", event.kept(),
                                "lost", event.lost(),
                                "why", why,
                                "quarantine", quarantine));
    }

    /// What a power cut may have interrupted.
    void finishEarlier() throws IOException {
        rebuilding.finishEarlier();
    }
}
