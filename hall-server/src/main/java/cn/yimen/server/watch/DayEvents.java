package cn.yimen.server.watch;

import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.server.statistics.HallStatistics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Finds the events of a day in the journal, from its end backwards.
public record DayEvents(HallStatistics.Entries journal) {

    private static final int CHUNK = 2_000;

    /// No hall has more in a year.
    private static final int CHUNKS_AT_MOST = 2_000;

    /// From the day's opening to the next one's, or to `head`; empty where the journal has no such
    /// day.
    public List<Recorded> of(LocalDate day, long head) {
        var later = new ArrayList<List<Recorded>>();
        long end = head;
        for (int chunk = 0; chunk < CHUNKS_AT_MOST && end > 0; chunk++) {
            long from = Math.max(0, end - CHUNK);
            var events = journal.after(from, (int) (end - from));
            later.add(events);
            if (events.stream().anyMatch(event -> isNotAfter(event, day))) {
                return cut(later, day);
            }
            end = from;
        }
        return cut(later, day);
    }

    private static boolean isNotAfter(Recorded event, LocalDate day) {
        return event.event() instanceof DayOpened opened && !opened.day().isAfter(day);
    }

    private static List<Recorded> cut(List<List<Recorded>> chunks, LocalDate day) {
        var found = new ArrayList<Recorded>();
        boolean isIn = false;
        for (var chunk : chunks.reversed()) {
            for (var event : chunk) {
                if (event.event() instanceof DayOpened opened) {
                    isIn = opened.day().equals(day);
                }
                if (isIn) {
                    found.add(event);
                }
            }
        }
        return found;
    }
}
