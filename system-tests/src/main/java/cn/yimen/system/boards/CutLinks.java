package cn.yimen.system.boards;

import cn.yimen.display.board.BoardFlow;
import cn.yimen.display.board.BoardSetup;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.LogLine;
import cn.yimen.system.process.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A hall whose screens lose their server again and again, each by a cable of its own: every call
/// is shown once and spoken once, or known as not. Used by one thread.
final class CutLinks implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final DeviceId WINDOW = new DeviceId("B1");

    private final Random random = new Random(90);
    private final List<Link> links = new ArrayList<>();
    private final BusyHall hall;
    private final Extent extent;
    private Optional<Program> window = Optional.empty();

    /// @param boards without a window
    /// @param timesFaster than in a hall calls come and links are cut
    /// @param pause between two calls of the hall
    record Extent(int boards, int desks, int calls, int timesFaster, Duration pause) {}

    /// One screen with its cable.
    ///
    /// @param board empty where it is a program of its own
    record Link(DeviceId self, Cable cable, Optional<ProtocolBoard> board) {}

    private CutLinks(BusyHall hall, Extent extent) {
        this.hall = hall;
        this.extent = extent;
    }

    static CutLinks start(Checkout checkout, Path folder, Extent extent) throws Exception {
        var proof = new CutLinks(BusyHall.start(checkout, folder), extent);
        for (int number = 1; number <= extent.boards(); number++) {
            proof.board(new DeviceId("P" + number));
        }
        return proof;
    }

    private void board(DeviceId self) throws IOException {
        var cable = cable();
        var board = hall.opened(ProtocolBoard.connect(cable.uri(), BoardSetup.main(self), random));
        links.add(new Link(self, cable, Optional.of(board)));
        board.awaitReady();
    }

    private Cable cable() throws IOException {
        return hall.opened(Cable.to(hall.server()));
    }

    /// The program with a window and a voice hangs on such a cable as well.
    CutLinks window() throws Exception {
        var cable = cable();
        var program = hall.mainBoard(cable.uri());
        program.await(0, "app.started", Map.of(), LIMIT);
        window = Optional.of(program);
        links.add(new Link(WINDOW, cable, Optional.empty()));
        return this;
    }

    /// Calls while links are cut, and what became of each.
    List<Finding> call() throws InterruptedException, TimeoutException {
        var clerks = hall.clerks(extent.desks(), extent.calls() + 4 * extent.desks());
        var cuttings = new ArrayList<Cutting>();
        for (var link : links) {
            cuttings.add(Cutting.of(link.cable(), extent.timesFaster(), random));
        }
        for (int call = 0; call < extent.calls(); call++) {
            clerks.serveNext();
            LockSupport.parkNanos(extent.pause().toNanos());
        }
        for (var cutting : cuttings) {
            cutting.end();
        }
        var screens = links.stream().map(Link::self).collect(Collectors.toSet());
        hall.ledger().awaitVoices(screens, LIMIT);
        return findings(cuttings);
    }

    /// The same links cut for as long as in a hall.
    List<Finding> asInAHall(List<Duration> cuts) throws TimeoutException {
        var desk = hall.clerks(1, cuts.size() + 1).first();
        var boards = links.stream().filter(link -> link.board().isPresent()).toList();
        return new Silences(boards, desk).run(cuts);
    }

    private List<Finding> findings(List<Cutting> cuttings) {
        var findings = new ArrayList<Finding>();
        var lost = cuttings.stream().map(Cutting::lost).reduce(Duration.ZERO, Duration::plus);
        findings.add(Finding.told("times faster than in a hall", extent.timesFaster(), ""));
        findings.add(Finding.told("calls", hall.ledger().calls(), ""));
        findings.add(Finding.told("screens with a voice, each on its cable", links.size(), ""));
        findings.add(
                Finding.told(
                        "cuts of 1-90 s", cuttings.stream().mapToInt(Cutting::cuts).sum(), ""));
        double lostMinutes = lost.multipliedBy(extent.timesFaster()).toSeconds() / 60.0;
        findings.add(
                Finding.told("cut, all screens together, in the hall's time", lostMinutes, "min"));
        findings.addAll(voices());
        findings.addAll(pictures(cuttings));
        return findings;
    }

    private List<Finding> voices() {
        var fates = fates().toList();
        double spoken = fates.stream().filter(Ledger.Fate::spoken).count();
        double silent = fates.stream().filter(Ledger.Fate::notSpoken).count();
        double both = fates.stream().filter(fate -> fate.spoken() && fate.notSpoken()).count();
        double neither = fates.stream().filter(fate -> !fate.spoken() && !fate.notSpoken()).count();
        return List.of(
                Finding.told("spoken", spoken, ""),
                Finding.told("reported as not spoken", silent, ""),
                Finding.exactly("neither spoken nor reported", neither, "", 0),
                Finding.exactly("spoken and reported as not spoken", both, "", 0),
                Finding.exactly("heard twice from a loudspeaker", (double) twice(), "", 0),
                Finding.exactly("said twice by a screen", (double) hall.ledger().doubled(), "", 0),
                Finding.exactly("announced although older than 30 s", (double) old(), "", 0));
    }

    private List<Finding> pictures(List<Cutting> cuttings) {
        double shown = fates().filter(Ledger.Fate::shown).count();
        double missed = fates().count() - shown;
        return List.of(
                Finding.told("shown", shown, ""),
                Finding.told("not shown, and known as such by what is missing", missed, ""),
                Finding.exactly("not shown, with a whole cable", blind(cuttings), "", 0));
    }

    private Stream<Ledger.Fate> fates() {
        return links.stream()
                .flatMap(link ->
                        hall.ledger().called().keySet().stream()
                                .map(call -> hall.ledger().fate(call, link.self())));
    }

    private double blind(List<Cutting> cuttings) {
        long count = 0;
        var called = hall.ledger().called();
        for (int index = 0; index < links.size(); index++) {
            var self = links.get(index).self();
            var cutting = cuttings.get(index);
            count +=
                    called.entrySet().stream()
                            .filter(call -> cutting.wasWhole(call.getValue()))
                            .map(Map.Entry::getKey)
                            .filter((TicketId call) -> !hall.ledger().fate(call, self).shown())
                            .count();
        }
        return count;
    }

    /// By what the loudspeakers themselves did.
    private long twice() {
        var heard =
                Stream.concat(
                        links.stream().flatMap(link -> heard(link).stream()),
                        window.stream()
                                .flatMap(program -> program.events("voice.spoken").stream())
                                .map((LogLine line) -> WINDOW + " " + line.field("number")));
        return heard
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                .values()
                .stream()
                .filter(times -> times > 1)
                .count();
    }

    private static List<String> heard(Link link) {
        return link.board().stream()
                .flatMap(board -> board.said().stream())
                .map(said -> link.self() + " " + said.call().number())
                .toList();
    }

    private long old() {
        return links.stream()
                .flatMap(link -> link.board().stream())
                .flatMap(board -> board.said().stream())
                .filter(said -> said.age().compareTo(BoardFlow.WORTH_SAYING) > 0)
                .count();
    }

    @Override
    public void close() throws IOException {
        hall.close();
    }
}
