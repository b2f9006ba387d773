package cn.yimen.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Examples;
import cn.yimen.server.support.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every command and every event has its form in `golden/commands.jsonl` and
/// `golden/happened.jsonl`, one a line in the order of their names. A new one fails here until its
/// line is there; a changed one, because machines of another version and old journals speak the old
/// form.
final class EveryMessageTest {

    @Test
    void everyCommandLooksAsMachinesOfOtherVersionsKnowIt() throws Exception {
        var commands = Examples.commands();
        assertThat(commands.stream().map(WireJson::write))
                .containsExactlyElementsOf(golden("commands"));
        for (HallCommand command : commands) {
            var envelope = new CommandEnvelope(Sample.command(1), Sample.KIOSK, command);
            assertThat(WireJson.read(WireJson.write(envelope), CommandEnvelope.class))
                    .isEqualTo(envelope);
        }
    }

    /// Kiosks that knew of no bookings are still in halls.
    @Test
    void aHandOverWithoutABookingIsReadAsOne() throws Exception {
        var said =
                golden("commands").stream().filter(line -> line.contains("hand-over")).findFirst();
        var older = said.orElseThrow().replaceFirst(",\"booking\":\"[^\"]*\"", "");
        assertThat(WireJson.read(older, HallCommand.class))
                .isInstanceOfSatisfying(
                        HallCommand.HandOver.class, c -> assertThat(c.booking()).isEmpty());
    }

    /// Journals that knew of no reasons and no places are kept for years.
    @Test
    void anAcknowledgementWithoutReasonAndPlaceIsReadAsOne() throws Exception {
        var said =
                golden("happened").stream().filter(line -> line.contains("call-ack")).findFirst();
        var older =
                said.orElseThrow()
                        .replaceFirst(",\"why\":\"[^\"]*\"", "")
                        .replaceFirst(",\"places\":.*", "}");
        assertThat(WireJson.read(older, HallEvent.class))
                .isInstanceOfSatisfying(
                        CallAcknowledged.class,
                        e -> {
                            assertThat(e.why()).isEmpty();
                            assertThat(e.places()).isEmpty();
                        });
    }

    /// Kiosks and journals that knew of no province's tags.
    @Test
    void aRatingWithoutTheWordsOfItsTagsIsReadAsOne() throws Exception {
        var said = golden("commands").stream().filter(line -> line.contains("rate-service"));
        var older = said.findFirst().orElseThrow().replaceFirst(",\"tagWords\":[^]]*]", "");
        assertThat(WireJson.read(older, HallCommand.class))
                .isInstanceOfSatisfying(
                        HallCommand.RateService.class, c -> assertThat(c.tagWords()).isEmpty());
        var happened = golden("happened").stream().filter(line -> line.contains("\"rated\""));
        var earlier = happened.findFirst().orElseThrow().replaceFirst(",\"tagWords\":[^]]*]", "");
        assertThat(WireJson.read(earlier, HallEvent.class))
                .isInstanceOfSatisfying(Rated.class, e -> assertThat(e.told()).isEqualTo(e.tags()));
    }

    @Test
    void everyEventLooksAsOldJournalsKnowIt() throws Exception {
        var events = Examples.events();
        assertThat(events.stream().map(WireJson::write))
                .containsExactlyElementsOf(golden("happened"));
        for (HallEvent event : events) {
            assertThat(WireJson.read(WireJson.write(event), HallEvent.class)).isEqualTo(event);
        }
    }

    private static List<String> golden(String name) throws IOException {
        try (var stream =
                EveryMessageTest.class.getResourceAsStream("/golden/" + name + ".jsonl")) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
