package cn.yimen.server.writer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.CommandAnswer.Accepted;
import cn.yimen.journal.EntryCodec;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Verification;
import cn.yimen.server.person.HolderReferences;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.support.PushedClock;
import cn.yimen.server.support.Sample;
import cn.yimen.server.writer.Recovery.Recovered;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The writer on a real journal.
final class HallWriterTest {

    private static final int BURST = 6_000;

    @TempDir Path data;
    private final PushedClock clock = new PushedClock();
    private Journal<HallEvent> journal;
    private HallWriter writer;

    @BeforeEach
    void start() {
        journal =
                switch (Journal.open(
                        JournalSettings.in(data, Sample.config().id()),
                        EntryCodec.json(HallEvent.class, _ -> "hall"))) {
                    case Opening.Opened<HallEvent> opened -> opened.journal();
                    case Opening.NotOpened<HallEvent> not -> throw new AssertionError(not.detail());
                };
        var keys = new ServerKeys(new SecretKeySpec(new byte[] {1}, "HmacSHA256"));
        var deciding =
                new Deciding(
                        clock,
                        Sample.catalogue(),
                        new HolderReferences(keys),
                        (_, number, _) -> "T" + number,
                        keys.fingerprints());
        var log = new EventLog(clock, new PrintStream(OutputStream.nullOutputStream()));
        writer = HallWriter.start(journal, new Recovered(Standing.empty(), 0), deciding, log);
        writer.note(new Configured(Sample.config())).join();
    }

    @AfterEach
    void stop() {
        writer.close();
        journal.close();
    }

    @Test
    void beyondItsBoundItSaysBusyAtOnceAndLosesNothing() {
        var asked = new ArrayList<CompletableFuture<Outcome>>();
        for (long n = 1; n <= BURST; n++) {
            asked.add(writer.submit(Sample.envelope(n, Sample.take(n, "A"))));
        }
        var outcomes = asked.stream().map(CompletableFuture::join).toList();
        var accepted =
                outcomes.stream()
                        .filter(outcome ->
                                outcome instanceof Outcome.Answered answered
                                        && answered.answer() instanceof Accepted)
                        .count();
        assertThat(outcomes)
                .contains(new Outcome.NotNow("busy", Duration.ofSeconds(1)))
                .hasSize(BURST);
        assertThat(writer.feed().state().tickets().values())
                .extracting(ticket -> ticket.number().ordinal())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, (int) accepted).boxed().toList());
        assertThat(journal.verify()).isInstanceOf(Verification.Whole.class);
    }

    @Test
    void aRetryInTheSameGroupGetsTheSameAnswer() {
        var asked = new ArrayList<CompletableFuture<Outcome>>();
        for (int times = 0; times < 50; times++) {
            asked.add(writer.submit(Sample.envelope(1, Sample.take(1, "A"))));
        }
        assertThat(asked.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(writer.feed().state().tickets().values())
                .extracting(Ticket::id)
                .containsExactly(Sample.ticket(1));
    }

    @Test
    void timeInTheJournalNeverRunsBackwards() {
        writer.submit(Sample.envelope(1, Sample.take(1, "A"))).join();
        clock.push(Duration.ofDays(-3650));
        writer.submit(Sample.envelope(2, Sample.take(2, "A"))).join();
        var entries = journal.read(0, 10);
        assertThat(entries)
                .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()))
                .hasSize(4);
        assertThat(writer.feed().state().day()).contains(Sample.DAY);
    }

    @Test
    void whoAsksWhileItStopsIsSentAway() {
        writer.close();
        assertThat(writer.submit(Sample.envelope(1, Sample.take(1, "A"))).join())
                .isInstanceOf(Outcome.NotNow.class);
    }
}
