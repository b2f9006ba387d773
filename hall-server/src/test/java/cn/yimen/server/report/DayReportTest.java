package cn.yimen.server.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The day report of a real server, opened again as table and as document, and counted anew from
/// the journal's own lines. The documents stay in `target/reports` for a person to judge.
@Timeout(120)
final class DayReportTest {

    private static final int PEOPLE = 9;
    private static final int SERVED = 5;

    @TempDir private Path data;
    private long commands = 10_000;

    @Test
    void theFontOfTheDocumentComesWithThePackage() throws Exception {
        var program = Files.readString(Path.of("../installer/programs/hall-server/program"));
        var debian = ReportDesk.FONTS.getFirst().getName(4);
        assertThat(program.lines().filter(line -> line.startsWith("DEPENDS=")))
                .singleElement(STRING)
                .contains("fonts-" + debian);
    }

    @Test
    void theReportsTotalsAreTheJournals() throws Exception {
        try (var hall = new RunningHall(data)) {
            live(hall);
            var csv = csv(hall);
            var counted = counted();
            assertThat(csv)
                    .contains("取号," + counted.issued + ",—", "办结," + counted.served + ",—")
                    .contains("平均等候," + minutes(counted.meanWait()) + ",—")
                    .contains("最长等候," + minutes(counted.longestWait()) + ",—")
                    .contains("满意,3", "非常不满意,1", "没有评价,1");
            assertThat(csv.getFirst())
                    .as("the mark by which spreadsheets know UTF-8")
                    .startsWith("\uFEFF");
            for (var language : List.of("zh-CN", "en")) {
                var words = words(report(hall, "pdf", language), language);
                assertThat(words)
                        .contains(String.valueOf(counted.issued), minutes(counted.meanWait()))
                        .contains(minutes(counted.longestWait()), "云岭市政务服务中心");
            }
        }
    }

    /// Nine people come, one each minute; the window takes longer with each of the five it serves.
    private void live(RunningHall hall) throws Exception {
        for (int person = 1; person <= PEOPLE; person++) {
            hall.caller().issue(person, "A");
            hall.clock.push(Duration.ofMinutes(1));
        }
        does(hall, new OpenWindow(Sample.ONE, Sample.CLERK));
        for (int person = 1; person <= SERVED; person++) {
            var call = hall.caller().does(commands++, new CallNext(Sample.ONE, Sample.CLERK));
            var ticket = ((Called) call.getFirst()).ticket();
            does(hall, new StartServing(ticket, Sample.ONE, Sample.CLERK));
            hall.clock.push(Duration.ofMinutes(2L + person));
            does(hall, new FinishServing(ticket, Sample.ONE, Sample.CLERK));
            if (person < SERVED) {
                does(hall, new RateService(ticket, person == 1 ? 1 : 4, List.of()));
            }
        }
    }

    private void does(RunningHall hall, HallCommand command) throws Exception {
        hall.caller().does(commands++, command);
    }

    /// Lines of the table, once it counts everybody.
    private static List<String> csv(RunningHall hall) throws Exception {
        var end = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(end)) {
            var text = new String(report(hall, "csv", "zh-CN"), StandardCharsets.UTF_8);
            if (text.contains("办结," + SERVED + ",")) {
                return text.lines().toList();
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("the statistics do not count everybody");
    }

    private static byte[] report(RunningHall hall, String form, String language) throws Exception {
        var uri =
                "http://127.0.0.1:%d/v1/report?day=%s&form=%s&lang=%s"
                        .formatted(hall.port(), Sample.DAY, form, language);
        var request = HttpRequest.newBuilder(URI.create(uri)).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    private static String words(byte[] pdf, String language) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "reports"));
        Files.write(folder.resolve("day-" + language + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith(language);
            var margins = new Margins();
            margins.getText(document);
            assertThat(margins.right).as("no word leaves the page's margins").isLessThan(548);
            return new PDFTextStripper().getText(document);
        }
    }

    /// How far to the right a word reaches, in points.
    private static final class Margins extends PDFTextStripper {

        private float right;

        @Override
        protected void processTextPosition(TextPosition text) {
            right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
            super.processTextPosition(text);
        }
    }

    private static String minutes(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds / 60);
    }

    /// What a clerk with a ruler would count in the journal's lines.
    private record Counted(int issued, int served, List<Double> waits) {

        double meanWait() {
            return waits.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }

        double longestWait() {
            return waits.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        }
    }

    private Counted counted() throws Exception {
        int issued = 0;
        int served = 0;
        var came = new HashMap<String, Instant>();
        var waits = new ArrayList<Double>();
        try (var database =
                        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
                var statement = database.createStatement();
                var rows =
                        statement.executeQuery(
                                "select at, type, aggregate from entry order by seq")) {
            while (rows.next()) {
                var at = Instant.parse(rows.getString(1));
                var ticket = rows.getString(3);
                switch (rows.getString(2)) {
                    case "reserved" -> {
                        issued++;
                        came.put(ticket, at);
                    }
                    case "called" -> {
                        var since = came.getOrDefault(ticket, at);
                        waits.add(Duration.between(since, at).toMillis() / 1000.0);
                    }
                    case "finished" -> served++;
                    default -> {}
                }
            }
        }
        return new Counted(issued, served, waits);
    }
}
