package cn.yimen.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.LineId;
import cn.yimen.server.support.PushedClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines and windows as another system had them, and the command line.
final class HallIntakeTest {

    private static final String LINES =
            """
            队列编号,号码前缀,队列名称,楼层,等候区,平均办理时长（分钟）,每日限号
            A,A,综合受理,1楼,A区,7.5,
            H,H,婚姻登记,2楼,H区,20,60
            """;
    private static final String WINDOWS = "窗口号,办理队列\n1,A\n2,\"H、A\"\n";

    @Test
    void linesAndWindowsTakeThePlaceOfTheOldOnes() {
        var intake = take(LINES, WINDOWS);
        assertThat(intake.refused()).isEmpty();
        assertThat(intake.taken()).contains(new Problem("windows.csv:3", "window 2")).hasSize(4);
        var hall = hall(intake.result());
        assertThat(hall.name()).isEqualTo(DemoHall.config().name());
        assertThat(hall.line(new LineId("H")).orElseThrow().dailyCapacity()).isEqualTo(60);
        assertThat(hall.windows().getLast().lines())
                .containsExactly(new LineId("H"), new LineId("A"));
    }

    @Test
    void oneBadRowAndNothingIsTaken() {
        var intake = take(LINES.replace("H,H,", "H,A,").replace(",20,", ",lang,"), WINDOWS);
        assertThat(intake.result()).isEmpty();
        assertThat(intake.refused())
                .extracting(Problem::toString)
                .contains(
                        "lines.csv:3: usualServiceMinutes: lang is no number",
                        "lines.csv:3: prefix: A stands here twice");
    }

    @Test
    void theCommandLineChecksAndImports(@TempDir Path dir) throws Exception {
        Files.write(dir.resolve("lines.csv"), LINES.getBytes(Charset.forName("GB18030")));
        Files.writeString(dir.resolve("windows.csv"), WINDOWS);
        Files.writeString(dir.resolve("base.yaml"), take(LINES, WINDOWS).result());
        var hall = dir.resolve("hall.yaml");
        assertThat(
                        run(
                                List.of(
                                        "import",
                                        "hall",
                                        "--base",
                                        dir.resolve("base.yaml").toString(),
                                        "--lines",
                                        dir.resolve("lines.csv").toString(),
                                        "--windows",
                                        dir.resolve("windows.csv").toString(),
                                        "--out",
                                        hall.toString())))
                .startsWith("0 taken    lines.csv:2: line A")
                .contains("4 taken, 0 refused");
        assertThat(run(List.of("config", "check", hall.toString()))).startsWith("0 sound");
        Files.writeString(hall, Files.readString(hall).replace("Asia/Shanghai", "Mars/Base"));
        assertThat(run(List.of("config", "check", hall.toString())))
                .startsWith("1 refused  hall.yaml:")
                .contains("not a time zone");
        assertThat(run(List.of("import"))).startsWith("2 config check");
    }

    private static String run(List<String> arguments) throws Exception {
        var written = new ByteArrayOutputStream();
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);
        int code = new IntakeMain(out, new PushedClock()).run(arguments);
        return code + " " + written.toString(StandardCharsets.UTF_8);
    }

    private static Intake take(String lines, String windows) {
        return new HallIntake(DemoHall.config())
                .take(
                        new SheetFile("lines.csv", Columns.ofLines())
                                .read(lines.getBytes(StandardCharsets.UTF_8)),
                        new SheetFile("windows.csv", Columns.ofWindows())
                                .read(windows.getBytes(StandardCharsets.UTF_8)));
    }

    private static HallConfig hall(String yaml) {
        var reading = ConfigFile.read("hall.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return ((Reading.Read<HallConfig>) reading).value();
    }
}
