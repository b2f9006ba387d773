package cn.yimen.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.journal.Draft;
import cn.yimen.journal.EntryCodec;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalEventsTest {

    private static final EntryCodec<HallEvent> CODEC =
            EntryCodec.json(HallEvent.class, event -> "hall");

    @TempDir Path dir;

    @Test
    void theCursorOutlivesARestart() {
        List<Recorded> morning = Morning.tickets(5);
        String epoch;
        try (var journal = open()) {
            morning.forEach(event -> journal.append(Draft.of(event.at(), event.event())));
            var source = new JournalEvents(journal);
            assertThat(source.cursor()).isZero();
            assertThat(source.head()).isEqualTo(5);
            assertThat(source.read(1, 3)).isEqualTo(morning.subList(1, 4));
            source.advance(3);
            epoch = source.epoch();
        }
        try (var journal = open()) {
            var source = new JournalEvents(journal);
            assertThat(source.cursor()).isEqualTo(3);
            assertThat(source.epoch()).isEqualTo(epoch);
        }
    }

    private Journal<HallEvent> open() {
        var opening = Journal.open(JournalSettings.in(dir, new HallId("H1")), CODEC);
        return ((Opening.Opened<HallEvent>) opening).journal();
    }
}
