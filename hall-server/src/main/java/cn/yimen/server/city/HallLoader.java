package cn.yimen.server.city;

import cn.yimen.hall.config.Reading;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Doorbell;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.PostgresJournals;
import cn.yimen.server.http.HallDoor;
import cn.yimen.server.layout.LayoutAtStart;
import cn.yimen.server.person.HolderDesk;
import cn.yimen.server.person.HolderReferences;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.token.TicketTokens;
import cn.yimen.server.update.UpdateDesk;
import cn.yimen.server.writer.Deciding;
import cn.yimen.server.writer.HallEntries;
import cn.yimen.server.writer.HallWriter;
import cn.yimen.server.writer.Recovery;
import cn.yimen.server.writer.WriterSettings;
import java.time.InstantSource;
import java.util.Map;

/// Brings a hall into memory: its files, its last snapshot, what happened since.
record HallLoader(CitySettings settings, Shared shared) {

    /// A hall is brought in while somebody waits for it: more often than where a server starts once
    /// a day.
    private static final long SNAPSHOT_EVERY = 2_000;

    /// What the halls of one server share.
    record Shared(
            PostgresJournals journals,
            Doorbell doorbell,
            ServerKeys keys,
            UpdateDesk updates,
            InstantSource clock,
            EventLog log) {}

    /// What came of loading.
    sealed interface Loading {

        record Loaded(LoadedHall hall) implements Loading {}

        record Unknown() implements Loading {}

        /// @param why a word for the log
        record Failed(String why) implements Loading {}
    }

    Loading load(HallId id) {
        return HallFolder.read(settings.halls(), id)
                .map(reading ->
                        switch (reading) {
                            case Reading.Read<HallFolder> read -> load(id, read.value());
                            case Reading.Unreadable<HallFolder> unreadable ->
                                    failed(id, "files", unreadable.problems().getFirst());
                        })
                .orElseGet(Loading.Unknown::new);
    }

    private Loading load(HallId id, HallFolder folder) {
        try {
            var journal = shared.journals().journal(id, HallEntries.CODEC);
            return switch (Recovery.of(journal)) {
                case Recovery.Recovered recovered -> open(folder, journal, recovered);
                case Recovery.Broken broken ->
                        failed(id, "journal", broken.seq() + " " + broken.why());
            };
        } catch (JournalUnreadable e) {
            return failed(id, "away", String.valueOf(e.getMessage()));
        }
    }

    /// Many halls write into one log.
    private EventLog log(HallId id) {
        return shared.log().with("hall", id);
    }

    private Loading failed(HallId id, String why, Object detail) {
        log(id).write("hall.not-loaded", Map.of("why", why, "detail", detail));
        return new Loading.Failed(why);
    }

    private Loading open(
            HallFolder folder, Journal<HallEvent> journal, Recovery.Recovered recovered) {
        var id = folder.config().id();
        var log = log(id);
        var references = new HolderReferences(shared.keys());
        var deciding =
                new Deciding(
                        shared.clock(),
                        folder.catalogue(),
                        references,
                        new TicketTokens(shared.keys(), folder.config()),
                        shared.keys().fingerprints());
        var working =
                new WriterSettings(
                        Thread.ofVirtual().name("writer " + id),
                        SNAPSHOT_EVERY,
                        seq -> shared.doorbell().ring(id, seq));
        var around = new HallWriter.Around(working, log);
        var writer = HallWriter.start(journal, recovered, deciding, around);
        var now = shared.clock().instant();
        LayoutAtStart.events(recovered.standing().hall(), folder.config(), now, log)
                .forEach(event -> writer.note(event).join());
        var served =
                new HallDoor.Served(
                        journal,
                        writer,
                        new HolderDesk(journal, writer, references),
                        folder.catalogue(),
                        shared.clock(),
                        shared.updates());
        var door = new HallDoor(served, settings.http().patience(), log);
        return new Loading.Loaded(new LoadedHall(writer, door, now));
    }
}
