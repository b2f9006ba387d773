package cn.yimen.system.bench;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.journal.Appending;
import cn.yimen.journal.Draft;
import cn.yimen.journal.EntryCodec;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A year of a hall as its journal: every working day 2,000 people who came, were called and were
/// served.
final class YearBook {

    private static final int DAYS = 250;
    static final int PEOPLE = 2_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 11, 1);

    static final LocalDate LAST_DAY = FIRST_DAY.plusDays(DAYS - 1);

    private static final int PAGE = 5_000;

    private final Journal<HallEvent> journal;
    private final List<Draft<HallEvent>> page = new ArrayList<>();

    private YearBook(Journal<HallEvent> journal) {
        this.journal = journal;
    }

    static void write(BenchHall hall, Path data) throws IOException {
        var settings = JournalSettings.in(data, hall.config().id());
        var codec = EntryCodec.json(HallEvent.class, _ -> "year");
        if (!(Journal.open(settings, codec) instanceof Opening.Opened<HallEvent> opened)) {
            throw new IOException("the journal does not open");
        }
        try (var journal = opened.journal()) {
            var book = new YearBook(journal);
            book.live(new PlayedHall(hall, book::note));
            book.flush();
        }
    }

    private void live(PlayedHall hall) {
        var window = BenchHall.window(1);
        var clerk = BenchHall.clerk(1);
        for (int day = 0; day < DAYS; day++) {
            hall.open(FIRST_DAY.plusDays(day));
            hall.does(new OpenWindow(window, clerk));
            for (int person = 0; person < PEOPLE; person++) {
                var ticket = hall.join().ticket();
                hall.does(new CallNext(window, clerk));
                hall.does(new StartServing(ticket, window, clerk));
                hall.does(new FinishServing(ticket, window, clerk));
            }
        }
    }

    private void note(Recorded recorded) {
        page.add(Draft.of(recorded.at(), recorded.event()));
        if (page.size() == PAGE) {
            flush();
        }
    }

    private void flush() {
        if (!(journal.append(List.of(Step.unasked(page))) instanceof Appending.Appended)) {
            throw new IllegalStateException("the journal takes nothing");
        }
        page.clear();
    }
}
