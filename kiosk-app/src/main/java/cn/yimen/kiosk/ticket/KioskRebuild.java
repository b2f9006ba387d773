package cn.yimen.kiosk.ticket;

import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Draft;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Rebuilding;
import cn.yimen.journal.Salvage;
import cn.yimen.journal.Step;
import cn.yimen.kiosk.ticket.KioskRecord.Lending;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A kiosk's journal that cannot be gone on with, built anew of what can be read of it. What was
/// under way goes on: the same commands are sent again, and the hall knows them. Where entries are
/// lost, no number that was lent is given any more, for it may have been.
public final class KioskRebuild {

    /// Where it cannot be known how many entries there were.
    private static final int UNKNOWN = 500;

    private final Rebuilding<KioskRecord> rebuilding;
    private final InstantSource clock;
    private final EventLog log;

    public KioskRebuild(JournalSettings place, InstantSource clock, EventLog log) {
        rebuilding = new Rebuilding<>(place, KioskRecord.codec(), clock);
        this.clock = clock;
        this.log = log;
    }

    /// What a power cut may have interrupted.
    public void finishEarlier() throws IOException {
        rebuilding.finishEarlier();
    }

    /// @param why it is not gone on with as it is
    public void run(String why) throws IOException {
        var quarantine = rebuilding.quarantine();
        var found = rebuilding.salvage();
        long lost = lost(found);
        var steps = new ArrayList<>(found.steps());
        if (lost > 0) {
            steps.add(Step.unasked(List.of(nothingInHand(found, lost))));
        }
        rebuilding.replaceBy(steps, quarantine);
        log.write(
                "journal.rebuilt",
                Map.of(
                        "proven", found.proven(),
                        "kept", found.kept(),
                        "lost", lost,
                        "why", why,
                        "quarantine", quarantine));
    }

    private static long lost(Salvage.Found<KioskRecord> found) {
        boolean isUnknown = !found.isReadable() || found.known() == 0;
        return isUnknown ? UNKNOWN : Math.max(0, found.known() - found.kept());
    }

    private Draft<KioskRecord> nothingInHand(Salvage.Found<KioskRecord> found, long lost) {
        var story = KioskStory.empty();
        var now = clock.instant();
        long seq = 0;
        for (var step : found.steps()) {
            for (var draft : step.drafts()) {
                story = story.apply(++seq, draft.value());
                now = later(now, draft.at());
            }
        }
        // Wherever the hall lies, its day is one of these three.
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var days = List.of(today.minusDays(1), today, today.plusDays(1));
        var left = story.stock().afterLoss(days, (int) Math.min(lost, UNKNOWN));
        return Draft.of(now, new Lending(left));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
