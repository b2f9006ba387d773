package cn.yimen.server.writer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.CommandAnswer.Accepted;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Snapshot;
import cn.yimen.journal.Verification;
import cn.yimen.server.person.HolderReferences;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.support.PushedClock;
import cn.yimen.server.support.Sample;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Groups on a real journal, one thread.
final class GroupCommitTest {

    private static final TicketId UNLUCKY = Sample.ticket(5);
    private static final String SECRET = "110101199003077715";
    private static final int PEOPLE = 9;
    private static final long SELDOM = 1_000_000;

    @TempDir Path data;
    private final PushedClock clock = new PushedClock();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Journal<HallEvent> journal;

    @BeforeEach
    void open() {
        journal =
                switch (Journal.open(
                        JournalSettings.in(data, Sample.config().id()), HallEntries.CODEC)) {
                    case Opening.Opened<HallEvent> opened -> opened.journal();
                    case Opening.NotOpened<HallEvent> not -> throw new AssertionError(not.detail());
                };
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private GroupCommit started(long snapshotEvery) {
        var keys = new ServerKeys(new SecretKeySpec(new byte[] {1}, "HmacSHA256"));
        var deciding =
                new Deciding(
                        clock,
                        Sample.catalogue(),
                        new HolderReferences(keys),
                        (_, number, ticket) -> token(number.toString(), ticket),
                        keys.fingerprints());
        var log = new EventLog(clock, new PrintStream(said, true, StandardCharsets.UTF_8));
        var settings =
                new WriterSettings(Thread.ofVirtual(), snapshotEvery, Runnable::run, _ -> {});
        if (!(Recovery.of(journal) instanceof Recovery.Recovered recovered)) {
            throw new AssertionError("broken");
        }
        return new GroupCommit(journal, recovered, deciding, new HallWriter.Around(settings, log));
    }

    private static String token(String number, TicketId ticket) {
        if (ticket.equals(UNLUCKY)) {
            throw new IllegalStateException(SECRET);
        }
        return "T" + number;
    }

    private static Request.Asked take(long n) {
        var keys = new ServerKeys(new SecretKeySpec(new byte[] {1}, "HmacSHA256"));
        return Request.asked(Sample.envelope(n, Sample.take(n, "A")), keys.fingerprints());
    }

    @Test
    void aDecisionThatThrowsFailsItsOwnRequestOnly() {
        var commit = started(SELDOM);
        commit.write(List.of(Request.noted(new Configured(Sample.config()))));
        var asked = LongStream.rangeClosed(1, PEOPLE).mapToObj(GroupCommitTest::take).toList();
        commit.write(List.copyOf(asked));
        assertThat(asked)
                .allSatisfy(request ->
                        assertThat(request.waiting().join())
                                .matches(outcome ->
                                        request.envelope().equals(take(5).envelope())
                                                ? outcome instanceof Outcome.NotNow
                                                : isAccepted(outcome)));
        assertThat(commit.feed().state().tickets().values())
                .extracting(ticket -> ticket.number().ordinal())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE - 1).boxed().toList());
        assertThat(journal.verify()).isInstanceOf(Verification.Whole.class);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("request.failed error=IllegalStateException request=TakeNumber")
                .doesNotContain(SECRET);
    }

    private static boolean isAccepted(Outcome outcome) {
        return outcome instanceof Outcome.Answered answered
                && answered.answer() instanceof Accepted;
    }

    @Test
    void whatTheFailedRequestAsksForIsGivenToTheNext() {
        var commit = started(SELDOM);
        commit.write(List.of(Request.noted(new Configured(Sample.config()))));
        commit.write(List.of(take(5)));
        commit.write(List.of(take(6)));
        assertThat(commit.feed().state().tickets().values())
                .extracting(Ticket::id)
                .containsExactly(Sample.ticket(6));
    }

    @Test
    void aLongReplayLeavesASnapshotThoughNothingHappensAfterIt() {
        var commit = started(SELDOM);
        commit.write(List.of(Request.noted(new Configured(Sample.config()))));
        commit.write(List.of(take(1), take(2), take(3)));
        assertThat(journal.snapshot()).isEmpty();
        var head = journal.head().seq();
        started(head).write(List.of());
        assertThat(journal.snapshot()).map(Snapshot::seq).contains(head);
    }

    @Test
    void aShortReplayLeavesNoSnapshot() {
        var commit = started(SELDOM);
        commit.write(List.of(Request.noted(new Configured(Sample.config()))));
        started(SELDOM).write(List.of());
        assertThat(journal.snapshot()).isEmpty();
    }
}
