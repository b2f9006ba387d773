package cn.yimen.server.replay;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.LeaseNumbers;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A morning in the real server, told again from its journal.
final class ReplayMainTest {

    @TempDir Path data;
    @TempDir Path tables;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream trouble = new ByteArrayOutputStream();

    @BeforeEach
    void aMorning() throws Exception {
        try (var hall = new RunningHall(data)) {
            morning(hall);
        }
    }

    private static void morning(RunningHall hall) throws Exception {
        var caller = hall.caller();
        caller.does(900, new OpenWindow(Sample.ONE, Sample.CLERK));
        caller.issue(1, "A");
        caller.issue(2, "A");
        hall.clock.push(Duration.ofMinutes(75));
        caller.does(901, new CallNext(Sample.ONE, Sample.CLERK));
        caller.does(902, new StartServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        hall.clock.push(Duration.ofMinutes(8));
        caller.does(903, new FinishServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        caller.does(904, new CallNext(Sample.ONE, Sample.CLERK));
        caller.does(905, new PassTicket(Sample.ticket(2), Sample.ONE, Sample.CLERK));
    }

    private int run(String... arguments) {
        return ReplayMain.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(trouble, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String trouble() {
        return trouble.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aDayIsToldTicketByTicket() {
        assertThat(run(data.toString())).isZero();
        assertThat(out())
                .contains("云岭市政务服务中心", "2026年11月23日", "A001", "A002")
                .contains("取号 2，办结 1 人次，弃号 1（弃号率 50.0%）")
                .contains("1 号窗口叫号（工号 0317）：等了 1 小时 15 分", "没有超过别人")
                .contains("1 号窗口办结，用时 8 分 0 秒", "1 号窗口过号，第 1 次")
                .contains("校验链完整");
    }

    @Test
    void bookingsNumbersGivenAloneAndChosenCallsSayWhichAndWhen() throws Exception {
        try (var hall = new RunningHall(data, new Layout().done())) {
            var caller = hall.caller();
            var slot = Sample.MORNING.plus(Duration.ofHours(8));
            caller.does(
                    910,
                    new RecordAppointment(
                            new AppointmentId("YY-1"),
                            List.of(Sample.code("A")),
                            slot,
                            slot.plus(Duration.ofMinutes(30)),
                            Optional.empty()));
            hall.clock.push(Duration.ofMinutes(100));
            caller.issue(3, "A");
            caller.does(911, new LeaseNumbers(new LineId("A"), Sample.DAY));
            caller.does(
                    912,
                    new HandOver(
                            Sample.ticket(4),
                            Sample.DAY,
                            new TicketNumber("A", 501, 3),
                            List.of(Sample.code("A")),
                            Optional.empty(),
                            Sample.MORNING.plus(Duration.ofMinutes(95)),
                            PrintResult.PRINTED,
                            ""));
            caller.does(913, new CallChosen(Sample.ticket(3), Sample.ONE, Sample.CLERK, "携带婴儿"));
        }
        assertThat(run(data.toString())).isZero();
        assertThat(out())
                .contains("布局按配置文件更改")
                .contains("收到预约 YY-1：“队列A”，2026-11-23 17:00–17:30")
                .contains("10:35 在 K1 离线取号，现在补报")
                .contains("；窗口指定：携带婴儿；超过了 A501")
                .contains("被 A003（窗口指定：携带婴儿）超过，第 1 次，最多 3 次");
    }

    @Test
    void oneTicketIsToldAlone() {
        assertThat(run(data.toString(), "--ticket", "A002", "--lang", "en")).isZero();
        assertThat(out()).contains("A002", "passed at window 1").doesNotContain("A001");
    }

    @Test
    void noKeyIsNeededAndNothingIsChanged() throws IOException {
        Files.delete(data.resolve("journal.key"));
        Files.delete(data.resolve("server.key"));
        var before = content();
        assertThat(run(data.resolve("journal.db").toString())).isZero();
        assertThat(content()).isEqualTo(before);
    }

    private Map<String, String> content() throws IOException {
        var content = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                content.put(
                        file.getFileName().toString(),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return content;
    }

    @Test
    void theJournalOfARunningServerIsRead() throws Exception {
        try (var hall = new RunningHall(data)) {
            hall.caller().issue(5, "B");
            assertThat(run(data.toString())).isZero();
            assertThat(out()).contains("B001");
        }
    }

    @Test
    void aChangedEntryIsFoundAndWhatStandsBeforeItIsTold() throws Exception {
        change("update entry set body = replace(body, '\"0317\"', '\"0999\"') where seq = 11");
        assertThat(run(data.toString())).isEqualTo(ReplayMain.BROKEN);
        assertThat(trouble()).contains("校验链在第 11 条断开");
        assertThat(out()).contains("A001");
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data + "/journal.db");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    @Test
    void theTablesKeepTheirHoursAndOpenInASpreadsheet() throws IOException {
        assertThat(run(data.toString(), "--csv", tables.toString())).isZero();
        var lines = Files.readString(tables.resolve("lines.csv"), StandardCharsets.UTF_8);
        assertThat(lines).startsWith("\uFEFF日期,队列,取号").contains("2026-11-23,A,2,0,0,1");
        assertThat(lines).contains(",1:15:00,").contains(",0:08:00,");
        assertThat(tables)
                .isDirectoryContaining("glob:**/hours.csv")
                .isDirectoryContaining("glob:**/told.csv");
        assertThat(lines.lines().map(line -> line.split(",", -1).length).distinct()).hasSize(1);
    }

    @Test
    void aWrongCommandLineIsNamed() {
        assertThat(run()).isEqualTo(ReplayMain.WRONG_USAGE);
        assertThat(run(data.toString(), "--day", "monday")).isEqualTo(ReplayMain.WRONG_USAGE);
        assertThat(run(data.resolve("nothing").toString())).isEqualTo(ReplayMain.WRONG_USAGE);
        assertThat(run(data.toString(), "--frobnicate")).isEqualTo(ReplayMain.WRONG_USAGE);
        assertThat(trouble()).contains("monday", "nothing", "--frobnicate", "用法");
    }

    @Test
    void aFileThatIsNoJournalIsNotRead() throws IOException {
        var file = Files.writeString(tables.resolve("journal.db"), "nothing of the kind");
        assertThat(run(file.toString())).isEqualTo(ReplayMain.BROKEN);
        assertThat(trouble()).contains("日志读不出来");
    }
}
