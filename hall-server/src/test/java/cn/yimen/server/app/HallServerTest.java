package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.wire.CommandAnswer.Accepted;
import cn.yimen.hall.wire.CommandAnswer.Refused;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HolderQuery;
import cn.yimen.hall.wire.HolderTickets;
import cn.yimen.hall.wire.HolderView;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Caller;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole server over real sockets and a real journal.
final class HallServerTest {

    @TempDir Path data;
    private RunningHall hall;
    private Caller caller;

    @BeforeEach
    void start() {
        hall = new RunningHall(data);
        caller = hall.caller();
    }

    @AfterEach
    void stop() {
        hall.close();
    }

    @Test
    void theSameIdGetsTheSameAnswerAfterARestartToo() throws Exception {
        var take = Sample.envelope(1, Sample.take(1, "A", Sample.WANG));
        var refused = Sample.envelope(2, Sample.take(2, "A", Sample.WANG));
        var first = caller.ask(take);
        assertThat(first).isInstanceOf(Accepted.class);
        var no = caller.ask(refused);
        assertThat(no)
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(r.why()).isEqualTo(Refusal.LIVE_TICKET));
        assertThat(caller.ask(take)).isEqualTo(first);
        hall.restart();
        assertThat(caller.ask(take)).isEqualTo(first);
        assertThat(caller.ask(refused)).isEqualTo(no);
        assertThat(caller.issue(9, "A")).isEqualTo("A002");
    }

    @Test
    void anotherCommandUnderAKnownIdIsNoRetry() throws Exception {
        caller.does(1, Sample.take(1, "A"));
        assertThat(caller.ask(1, Sample.take(2, "A")))
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(r.why()).isEqualTo(Refusal.INVALID));
    }

    @Test
    void manyKiosksAtOnceGetContinuousNumbers() throws Exception {
        var kiosks = new ArrayList<Callable<Integer>>();
        for (int n = 1; n <= 200; n++) {
            long id = n;
            kiosks.add(() -> {
                var reserved = (Reserved) caller.does(id, Sample.take(id, "A")).getFirst();
                return reserved.number().ordinal();
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(kiosks))
                    .extracting(Future::get)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 200).boxed().toList());
        }
    }

    @Test
    void aNewDayBeginsBeforeItsFirstCommand() throws Exception {
        caller.issue(1, "A");
        hall.clock.push(Duration.ofDays(1));
        var reserved = (Reserved) caller.does(10, Sample.take(5, "A")).getFirst();
        assertThat(reserved.day()).isEqualTo(Sample.DAY.plusDays(1));
        assertThat(reserved.number().text()).isEqualTo("A001");
    }

    @Test
    void aClerkSeesTheMaskedPersonOfTheTicketInHandAndItIsWrittenDown() throws Exception {
        var look = "/v1/tickets/" + Sample.ticket(1) + "/holder?clerk=0317&purpose=verify";
        caller.does(1, Sample.take(1, "A", Sample.WANG));
        caller.does(2, new ReportPrint(Sample.ticket(1), PrintResult.PRINTED, ""));
        caller.does(3, new OpenWindow(Sample.ONE, Sample.CLERK));
        assertThat(caller.get(look).statusCode()).isEqualTo(403);
        caller.does(4, new CallNext(Sample.ONE, Sample.CLERK));
        var view = WireJson.read(caller.get(look).body(), HolderView.class);
        assertThat(view.maskedName()).isEqualTo("王*明");
        assertThat(view.maskedNumber()).isEqualTo("530***********1529");
        assertThat(view.age()).contains(36);
        assertThat(view.woman()).contains(true);
        assertThat(caller.get(look.replace("0317", "0400")).statusCode()).isEqualTo(403);
        assertThat(caller.get(look.replace("purpose=verify", "")).statusCode()).isEqualTo(400);
        assertThat(caller.get("/v1/health").body()).contains("\"seq\":7");
        hall.restart();
        assertThat(WireJson.read(caller.get(look).body(), HolderView.class)).isEqualTo(view);
        caller.does(5, new StartServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        caller.does(6, new FinishServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        assertThat(caller.get(look).statusCode()).isEqualTo(403);
    }

    @Test
    void aPersonsTicketsAreFoundByTheNumberInTheBody() throws Exception {
        caller.does(1, Sample.take(1, "A", Sample.WANG));
        caller.does(2, Sample.take(2, "B", Sample.WANG));
        caller.does(3, Sample.take(3, "A", Sample.LI));
        var query = WireJson.write(new HolderQuery(Sample.WANG.documentNumber()));
        var found =
                WireJson.read(
                        caller.post("/v1/holders/tickets", query).body(), HolderTickets.class);
        assertThat(found.tickets()).containsExactly(Sample.ticket(1), Sample.ticket(2));
    }

    @Test
    void nothingPersonalIsInFilesOrLogs() throws Exception {
        caller.does(1, Sample.take(1, "A", Sample.WANG));
        hall.restart();
        var secrets = new String[] {Sample.WANG.documentNumber(), Sample.WANG.name()};
        assertThat(hall.log()).doesNotContain(secrets).contains("journal.recovered");
        try (var files = Files.walk(data)) {
            for (var file : files.filter(HallServerTest::isKept).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertThat(text).as("%s", file).doesNotContain(secrets);
            }
        }
    }

    @Test
    void theCatalogueIsSentOnce() throws Exception {
        var first = caller.get("/v1/catalogue");
        var etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.body()).contains("ITEM-A");
        var again = caller.get("/v1/catalogue", "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aSecondServerOnTheSameDataIsRefused() {
        assertThat(hall.starting(0))
                .isInstanceOfSatisfying(
                        Starting.NotStarted.class,
                        not -> assertThat(not.sentence()).contains("already runs on this data"));
    }

    @Test
    void aTakenPortIsSaid(@TempDir Path other) {
        var second = new RunningHall(other);
        second.close();
        assertThat(second.starting(hall.port()))
                .isInstanceOfSatisfying(
                        Starting.NotStarted.class,
                        not -> assertThat(not.sentence()).contains("port is taken"));
    }

    /// One that is being written becomes a kept one under another name.
    private static boolean isKept(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".new");
    }
}
