package cn.yimen.server.app;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.journal.DamageMark;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Verification;
import cn.yimen.server.writer.HallEntries;
import cn.yimen.server.writer.Recovery;
import cn.yimen.server.writer.RestoredMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opens the hall's journal. One that is damaged is put aside as it is and built anew from what can
/// be read of it; one that has vanished is not taken for a first start.
final class HallJournal {

    private final ServerSettings settings;
    private final HallServer.Hall hall;
    private final Path data;
    private final JournalSettings place;

    /// What came of opening.
    sealed interface Result {

        record Ready(Journal<HallEvent> journal, Recovery.Recovered recovered) implements Result {}

        record NotReady(String sentence) implements Result {}
    }

    HallJournal(ServerSettings settings, HallServer.Hall hall) {
        this.settings = settings;
        this.hall = hall;
        data = settings.data();
        place = JournalSettings.in(data, hall.config().id());
    }

    Result open() {
        try {
            new Rebuild(place, hall).finishEarlier();
            var backup = RestoredMark.in(data);
            if (backup.isPresent() && !hasVanished()) {
                new Rebuild(place, hall).afterRestoring(backup.get());
                RestoredMark.clear(data);
            }
            if (hasVanished()) {
                return rebuiltAfter("the file has vanished or is empty");
            }
            return switch (Journal.open(place, HallEntries.CODEC)) {
                case Opening.NotOpened<HallEvent> not
                        when not.trouble() == JournalTrouble.CORRUPT ->
                        rebuiltAfter(not.detail());
                case Opening.NotOpened<HallEvent> not ->
                        new Result.NotReady(JournalSentence.of(not));
                case Opening.Opened<HallEvent> opened -> recovered(opened.journal());
            };
        } catch (IOException e) {
            return new Result.NotReady(
                    "The damaged journal could not be built anew ("
                            + e
                            + "). Check disk and rights.");
        }
    }

    /// The server's key is made after the first journal was.
    private boolean hasVanished() throws IOException {
        boolean isEmpty = !Files.exists(place.database()) || Files.size(place.database()) == 0;
        return isEmpty && Files.exists(settings.data().resolve("server.key"));
    }

    private Result recovered(Journal<HallEvent> journal) throws IOException {
        if (DamageMark.isIn(data) && journal.verify() instanceof Verification.Broken broken) {
            journal.close();
            return rebuiltAfter(broken.why() + " at " + broken.seq());
        }
        DamageMark.clear(data);
        return switch (Recovery.of(journal)) {
            case Recovery.Recovered recovered -> new Result.Ready(journal, recovered);
            case Recovery.Broken broken -> {
                journal.close();
                yield rebuiltAfter(broken.why() + " at " + broken.seq());
            }
        };
    }

    private Result rebuiltAfter(String why) throws IOException {
        new Rebuild(place, hall).run(why);
        DamageMark.clear(data);
        return switch (Journal.open(place, HallEntries.CODEC)) {
            case Opening.NotOpened<HallEvent> not -> new Result.NotReady(JournalSentence.of(not));
            case Opening.Opened<HallEvent> opened ->
                    switch (Recovery.of(opened.journal())) {
                        case Recovery.Recovered recovered ->
                                new Result.Ready(opened.journal(), recovered);
                        case Recovery.Broken broken -> {
                            opened.journal().close();
                            yield new Result.NotReady(JournalSentence.of(broken, data));
                        }
                    };
        };
    }
}
