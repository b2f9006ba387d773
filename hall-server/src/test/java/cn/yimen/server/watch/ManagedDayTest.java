package cn.yimen.server.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.Fact;
import cn.yimen.hall.watch.FollowUp;
import cn.yimen.hall.watch.FollowUpStage;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.Level;
import cn.yimen.hall.watch.Story;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.InHand.AcceptAlarm;
import cn.yimen.hall.wire.InHand.AdvanceFollowUp;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.SignIn;
import cn.yimen.hall.wire.SignInAnswer;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.staff.StaffMain;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A morning of a real server, over HTTP, as its manager sees it: twelve people come, one a minute,
/// and one window takes five minutes for each.
final class ManagedDayTest {

    private static final int PEOPLE = 12;
    private static final Duration SERVICE = Duration.ofMinutes(5);

    @TempDir Path data;
    private RunningHall hall;
    private long commands = 10_000;

    @BeforeEach
    void start() throws Exception {
        hall = new RunningHall(data);
        for (int person = 1; person <= PEOPLE; person++) {
            hall.caller().issue(person, "A");
            hall.clock.push(Duration.ofMinutes(1));
        }
        does(new OpenWindow(Sample.ONE, Sample.CLERK));
    }

    @AfterEach
    void stop() {
        hall.close();
    }

    private void does(HallCommand command) throws Exception {
        hall.caller().does(commands++, command);
    }

    private CommandAnswer asks(HallCommand command) throws Exception {
        return hall.caller().ask(commands++, command);
    }

    private TicketId serveOne() throws Exception {
        var called =
                (Called)
                        hall.caller()
                                .does(commands++, new CallNext(Sample.ONE, Sample.CLERK))
                                .getFirst();
        does(new StartServing(called.ticket(), Sample.ONE, Sample.CLERK));
        hall.clock.push(SERVICE);
        does(new FinishServing(called.ticket(), Sample.ONE, Sample.CLERK));
        return called.ticket();
    }

    private HallWatch await(Predicate<HallWatch> wanted) throws Exception {
        var end = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(end)) {
            var answer = hall.caller().get("/v1/watch");
            var watch = WireJson.read(answer.body(), HallWatch.class);
            if (wanted.test(watch)) {
                return watch;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError(hall.caller().get("/v1/watch").body() + hall.log());
    }

    private static Optional<Alarm> alarm(HallWatch watch, AlarmKind kind) {
        return watch.alarms().stream().filter(alarm -> alarm.kind() == kind).findFirst();
    }

    @Test
    void aLongWaitIsAnAlarmThatGetsWorseUntilAPersonAcceptsItAndItsEndIsSeen() throws Exception {
        hall.clock.push(Duration.ofMinutes(20));
        var yellow =
                await(w ->
                        alarm(w, AlarmKind.WAIT).map(a -> a.level() == Level.ORANGE).orElse(false));
        var alarm = alarm(yellow, AlarmKind.WAIT).orElseThrow();
        assertThat(alarm.value()).isEqualTo(32);
        assertThat(alarm.threshold()).isEqualTo(30);
        assertThat(alarm.receivers()).hasSize(2);
        assertThat(alarm.story())
                .anyMatch(f -> f.kind() == Fact.Kind.TICKET_WAITS && f.subject().equals("A001"));
        does(new AcceptAlarm(alarm.id(), alarm.level(), Sample.CLERK));
        assertThat(await(w -> alarm(w, AlarmKind.WAIT).flatMap(Alarm::accepted).isPresent()).seq())
                .isPositive();
        hall.clock.push(Duration.ofMinutes(20));
        var red =
                await(w -> alarm(w, AlarmKind.WAIT).map(a -> a.level() == Level.RED).orElse(false));
        assertThat(alarm(red, AlarmKind.WAIT).orElseThrow().accepted())
                .as("a worse level needs a person again")
                .isEmpty();
        for (int person = 1; person <= PEOPLE; person++) {
            serveOne();
        }
        assertThat(await(w -> alarm(w, AlarmKind.WAIT).isEmpty()).hall().waiting()).isZero();
    }

    @Test
    void everyFigureHasAStoryAndWhatIsNotKnownIsNotZero() throws Exception {
        var watch = await(w -> w.counted().isPresent());
        assertThat(watch.hall().waiting()).isEqualTo(PEOPLE);
        assertThat(watch.hall().issued()).isEqualTo(PEOPLE);
        assertThat(watch.hall().usualWaiting()).as("no usual days yet").isEmpty();
        assertThat(watch.course().days()).isZero();
        assertThat(watch.counted().orElseThrow().satisfied().percent()).isEmpty();
        var closed = watch.lines().stream().filter(l -> l.line().value().equals("B")).findFirst();
        assertThat(closed.orElseThrow().saturation()).as("no window serves it").isEmpty();
        for (var figure : List.of("waiting", "longest", "open", "issued", "line:A", "window:1")) {
            var story =
                    WireJson.read(
                            hall.caller().get("/v1/watch/story?figure=" + figure).body(),
                            Story.class);
            assertThat(story.facts()).as(figure).isNotEmpty();
        }
        assertThat(hall.caller().get("/v1/watch/story?figure=nonsense").statusCode())
                .isEqualTo(404);
    }

    @Test
    void todayIsPlayedAgainWithAnotherWindowAndTheJournalStaysAsItIs() throws Exception {
        for (int person = 1; person <= PEOPLE; person++) {
            serveOne();
        }
        long before = await(w -> w.counted().isPresent()).seq();
        var plain = ask(new WhatIf.Question(List.of()));
        assertThat(plain.deviation().worstMinutes()).isLessThan(2);
        var second =
                ask(
                        new WhatIf.Question(
                                List.of(
                                        new WhatIf.Change(
                                                WhatIf.Action.OPEN,
                                                LocalTime.of(9, 12),
                                                Optional.of(Sample.TWO),
                                                Optional.empty(),
                                                Optional.empty()))));
        var line = second.lines().getFirst();
        assertThat(line.mean().high()).isLessThan(line.actual().meanMinutes() - 5);
        assertThat(second.windows())
                .anyMatch(bar -> bar.isChanged() && bar.window().equals(Sample.TWO));
        assertThat(second.caveats()).contains(WhatIf.Caveat.OTHER_ARRIVALS);
        assertThat(await(_ -> true).seq()).as("nothing was written").isEqualTo(before);
    }

    private WhatIf.Answer ask(WhatIf.Question question) throws Exception {
        var answer = hall.caller().post("/v1/what-if", WireJson.write(question));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return WireJson.read(answer.body(), WhatIf.Answer.class);
    }

    @Test
    void aBadRatingGoesItsWayStepByStepAndWithoutPersons() throws Exception {
        var ticket = serveOne();
        does(
                new RateService(
                        ticket,
                        1,
                        List.of("503"),
                        Optional.empty(),
                        Optional.of(List.of("超过承诺时限"))));
        assertThat(sheet().views().getFirst().followUp().tags()).containsExactly("超过承诺时限");
        assertThat(sheet().views().getFirst().workdaysLeft()).isEqualTo(5);
        assertThat(sheet().views().getFirst().facts())
                .extracting(Fact::kind)
                .contains(Fact.Kind.TICKET_ISSUED, Fact.Kind.CALLED_TO, Fact.Kind.RATED);
        assertThat(asks(step(ticket, FollowUpStage.RECTIFIED, "已改")))
                .as("no step is left out")
                .isInstanceOfSatisfying(
                        CommandAnswer.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Refusal.WRONG_STAGE));
        does(step(ticket, FollowUpStage.VERIFIED, "等候确实比预计长"));
        assertThat(asks(step(ticket, FollowUpStage.RECTIFIED, "已向王先生说明")))
                .isInstanceOf(CommandAnswer.Refused.class);
        does(step(ticket, FollowUpStage.RECTIFIED, "窗口暂停时由相邻窗口补位"));
        hall.restart();
        does(step(ticket, FollowUpStage.CALLED_BACK, "已电话回访，表示理解"));
        does(step(ticket, FollowUpStage.PUBLISHED, "反映等候时间长，已增加窗口"));
        assertThat(sheet().views().getFirst().followUp().isFinished()).isTrue();
    }

    @Test
    void whatACitizenWroteIsReadByASupervisorAloneAndStandsNowhereInTheClear() throws Exception {
        var words = "等了五十分钟，没有人解释";
        does(new RateService(serveOne(), 1, List.of("slow"), Optional.of(words), Optional.empty()));
        assertThat(sheet().views().getFirst().followUp().written()).contains(12);
        assertThat(sheet().views().getFirst().visit().words())
                .as("a hall without accounts knows no supervisor")
                .isEmpty();
        var manager = new ClerkId("0001");
        StaffMain.run(
                new PrintStream(OutputStream.nullOutputStream()),
                new ByteArrayInputStream("window-3 opens\n".getBytes(UTF_8)),
                List.of("add", "0001", "supervisor", "--data", data.toString()));
        var wish = new SignIn(manager, "window-3 opens", Sample.KIOSK);
        var answer = hall.caller().post("/v1/staff/sessions", WireJson.write(wish)).body();
        var session = ((SignInAnswer.Welcome) WireJson.read(answer, SignInAnswer.class)).session();
        var told = hall.caller().get("/v1/follow-ups", "Authorization", "Bearer " + session).body();
        assertThat(WireJson.read(told, FollowUp.Sheet.class).views().getFirst().visit().words())
                .contains(words);
        try (var files = Files.walk(data)) {
            for (var file : files.filter(ManagedDayTest::isKept).toList()) {
                assertThat(new String(Files.readAllBytes(file), UTF_8))
                        .as(file.toString())
                        .doesNotContain("没有人解释");
            }
        }
        assertThat(hall.log()).doesNotContain("没有人解释");
    }

    private static AdvanceFollowUp step(TicketId ticket, FollowUpStage stage, String text) {
        return new AdvanceFollowUp(
                ticket, stage, text, Optional.of(new ClerkId("0400")), Sample.CLERK);
    }

    private FollowUp.Sheet sheet() throws Exception {
        return WireJson.read(hall.caller().get("/v1/follow-ups").body(), FollowUp.Sheet.class);
    }

    @Test
    void theDayIsReportedAsTableAndDocument() throws Exception {
        serveOne();
        await(w -> w.counted().filter(c -> c.served() == 1).isPresent());
        var path = "/v1/report?day=" + Sample.DAY + "&form=";
        var csv = hall.caller().get(path + "csv");
        assertThat(csv.body()).contains("云岭市政务服务中心", "取号,12,", "100.0% (1/1)");
        var pdf = hall.caller().get(path + "pdf");
        assertThat(pdf.statusCode()).as(pdf.body()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF");
        assertThat(hall.caller().get(path + "doc").statusCode()).isEqualTo(400);
        assertThat(hall.caller().get("/v1/report?day=1999-01-01&form=csv").statusCode())
                .isEqualTo(404);
    }

    /// One that is being written becomes a kept one under another name.
    private static boolean isKept(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".new");
    }
}
