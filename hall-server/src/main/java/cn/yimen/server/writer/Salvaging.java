package cn.yimen.server.writer;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.HallWideEvent.JournalRebuilt;
import cn.yimen.hall.event.HallWideEvent.JournalRebuilt.Floor;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.LineState;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.journal.Draft;
import cn.yimen.journal.Salvage;
import cn.yimen.journal.Snapshot;
import cn.yimen.journal.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes of salvaged entries a history that can be folded: in their order, without what no longer
/// has a meaning, with the day that a lost entry had opened. Numbers that may have been given in
/// lost entries are jumped over.
public final class Salvaging {

    /// Where it cannot be known how many numbers were given.
    private static final int UNKNOWN = 500;

    private final Salvage.Found<HallEvent> found;
    private final HallConfig config;
    private final List<Step<HallEvent>> steps = new ArrayList<>();
    private HallState state = HallState.empty();
    private Instant now = Instant.EPOCH;
    private long dropped;

    public Salvaging(Salvage.Found<HallEvent> found, HallConfig config, Instant clock) {
        this.found = found;
        this.config = config;
        found.steps().forEach(this::add);
        now = clock.isBefore(now) ? now : clock;
        if (state.config().isEmpty()) {
            happen(new Configured(config));
        }
        var today = LocalDate.ofInstant(now, config.zone());
        if (state.day().filter(day -> !day.isBefore(today)).isEmpty()) {
            happen(new DayOpened(today));
        }
    }

    private void add(Step<HallEvent> step) {
        var drafts = new ArrayList<Draft<HallEvent>>();
        for (var draft : step.drafts()) {
            if (draft.value() instanceof Reserved reserved && isOfLaterDay(reserved)) {
                happen(new DayOpened(reserved.day()));
            }
            if (folds(draft.value(), draft.at())) {
                drafts.add(draft);
            } else {
                dropped++;
            }
        }
        steps.add(new Step<>(step.command(), drafts));
    }

    private boolean isOfLaterDay(Reserved reserved) {
        return state.day().filter(day -> !reserved.day().isAfter(day)).isEmpty();
    }

    private void happen(HallEvent event) {
        if (folds(event, now)) {
            steps.add(Step.unasked(List.of(Draft.of(now, event))));
        }
    }

    private boolean folds(HallEvent event, Instant at) {
        try {
            state = state.apply(new Recorded(state.seq() + 1, at, event));
            now = at.isAfter(now) ? at : now;
            return true;
        } catch (RuntimeException withoutWhatIsLost) {
            return false;
        }
    }

    public List<Step<HallEvent>> steps() {
        return steps;
    }

    /// Not before any of them.
    public Instant now() {
        return now;
    }

    /// @param isEarlier whether the journal may have gone on elsewhere, as that of a backup has
    public JournalRebuilt event(String why, String quarantine, boolean isEarlier) {
        long kept = found.kept() - dropped;
        long lost = Math.max(0, found.known() - kept);
        boolean isUnknown = isEarlier || !found.isReadable() || found.known() == 0;
        var floors =
                lost == 0 && !isUnknown
                        ? List.<Floor>of()
                        : config.lines().stream()
                                .map(line -> floor(line, isUnknown ? UNKNOWN : lost))
                                .toList();
        return new JournalRebuilt(found.proven(), kept, lost, why, quarantine, floors);
    }

    private Floor floor(Line line, long lost) {
        int given =
                Math.max(
                        state.line(line.id()).lastOrdinal(),
                        inSnapshot().map(hall -> lastOrdinal(hall, line.id())).orElse(0));
        return new Floor(line.id(), given + (int) Math.min(lost, UNKNOWN));
    }

    /// The snapshot may know of numbers whose entries are lost.
    private Optional<HallState> inSnapshot() {
        return found.snapshot()
                .flatMap(Salvaging::load)
                .filter(hall -> hall.day().equals(state.day()));
    }

    private static Optional<HallState> load(Snapshot snapshot) {
        try {
            return Optional.of(SavedStanding.load(snapshot).hall());
        } catch (MalformedMessage notReadable) {
            return Optional.empty();
        }
    }

    private static int lastOrdinal(HallState hall, LineId line) {
        LineState known = hall.line(line);
        return known.lastOrdinal();
    }
}
