package cn.yimen.journal;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.HallWideEvent.HelpTaken;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Small facts for the tests.
final class Fact {

    static final HallId HALL = new HallId("H1");
    static final EntryCodec<HallEvent> CODEC = EntryCodec.json(HallEvent.class, _ -> "hall");
    static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private Fact() {}

    static HallEvent help(int n) {
        return new HelpRequested(new DeviceId("K" + n), "choose");
    }

    static HallEvent taken(int n) {
        return new HelpTaken(new DeviceId("K" + n), new WindowId("3"));
    }

    static Draft<HallEvent> draft(HallEvent event) {
        return Draft.of(NOW, event);
    }

    static Draft<HallEvent> draft(HallEvent event, String personal) {
        return new Draft<>(NOW, event, Optional.of(new Personal(personal)));
    }

    static void append(Journal<HallEvent> journal, Draft<HallEvent> one, Draft<HallEvent> two) {
        journal.append(List.of(Step.unasked(List.of(one, two))));
    }

    static Step<HallEvent> step(UUID command, String answer, HallEvent... events) {
        return new Step<>(
                Optional.of(new Step.Command(command, "f" + command, answer)),
                List.of(events).stream().map(Fact::draft).toList());
    }

    static Opening<HallEvent> opening(Path directory) {
        return Journal.open(JournalSettings.in(directory, HALL), CODEC);
    }

    static Journal<HallEvent> open(Path directory) {
        return switch (opening(directory)) {
            case Opening.Opened<HallEvent> opened -> opened.journal();
            case Opening.NotOpened<HallEvent> not ->
                    throw new AssertionError(not.trouble() + " " + not.detail());
        };
    }

    static JournalTrouble trouble(Path directory) {
        return switch (opening(directory)) {
            case Opening.Opened<HallEvent> opened -> {
                opened.journal().close();
                throw new AssertionError("opened");
            }
            case Opening.NotOpened<HallEvent> not -> not.trouble();
        };
    }
}
