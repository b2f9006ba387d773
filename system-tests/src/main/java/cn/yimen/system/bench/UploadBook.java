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

/// A hall's journal with as many events as are to go up.
final class UploadBook {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 11, 1);
    private static final int PEOPLE_A_DAY = 2_000;

    private UploadBook() {}

    static Journal<HallEvent> written(BenchHall hall, Path data) throws IOException {
        var settings = JournalSettings.in(data, hall.config().id());
        var codec = EntryCodec.json(HallEvent.class, _ -> "upload");
        if (!(Journal.open(settings, codec) instanceof Opening.Opened<HallEvent> opened)) {
            throw new IOException("the journal does not open");
        }
        var events = live(hall);
        if (!(opened.journal().append(List.of(Step.unasked(events)))
                instanceof Appending.Appended)) {
            throw new IOException("the journal takes nothing");
        }
        return opened.journal();
    }

    private static List<Draft<HallEvent>> live(BenchHall hall) {
        var happened = new ArrayList<Draft<HallEvent>>();
        var played = new PlayedHall(hall, event -> happened.add(draft(event)));
        var window = BenchHall.window(1);
        var clerk = BenchHall.clerk(1);
        for (int day = 0; happened.size() < UploadPart.RECORDS; day++) {
            played.open(FIRST_DAY.plusDays(day));
            played.does(new OpenWindow(window, clerk));
            for (int person = 0; person < PEOPLE_A_DAY; person++) {
                var ticket = played.join().ticket();
                played.does(new CallNext(window, clerk));
                played.does(new StartServing(ticket, window, clerk));
                played.does(new FinishServing(ticket, window, clerk));
            }
        }
        return happened.subList(0, UploadPart.RECORDS);
    }

    private static Draft<HallEvent> draft(Recorded recorded) {
        return Draft.of(recorded.at(), recorded.event());
    }
}
