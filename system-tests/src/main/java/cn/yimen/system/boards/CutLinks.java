package cn.yimen.system.boards;

import cn.yimen.display.board.BoardFlow;
import cn.yimen.display.board.BoardSetup;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.system.boards.Silences.Sight;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.LogLine;
import cn.yimen.system.process.Program;
import cn.yimen.ui.host.UiThread;
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

    /// So many calls apart the panel is looked at, which holds the calls up.
    private static final int LOOK_EACH = 20;

    private static final DeviceId WINDOW = new DeviceId("B1");

    private final Random random = new Random(90);
    private final List<Link> links = new ArrayList<>();
    private final BusyHall hall;
    private final Extent extent;
    private Optional<Window> window = Optional.empty();

    /// @param boards without a window
    /// @param timesFaster than in a hall calls come and links are cut
    /// @param pause between two calls of the hall
    record Extent(int boards, int desks, int calls, int timesFaster, Duration pause) {}

    /// One screen with its cable.
    ///
    /// @param board empty where it is a program of its own
    record Link(DeviceId self, Cable cable, Optional<ProtocolBoard> board) {}

    /// The board that is a program of its own, its panel and its loudspeaker.
    private record Window(Program program, PanelEye eye, PanelWatch watch, HeardVoice voice) {}

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
        var board = hall.opened(hall.board(cable.uri(), BoardSetup.main(self)));
        links.add(new Link(self, cable, Optional.of(board)));
        board.awaitReady();
    }

    private Cable cable() throws IOException {
        return hall.opened(Cable.to(hall.server()));
    }

    /// The program with a window and a voice hangs on such a cable as well.
    ///
    /// @param voice where it writes what it says
    CutLinks window(UiThread ui, Path voice) throws Exception {
        var cable = cable();
        var program = hall.mainBoard(cable.uri());
        program.await(0, "app.started", Map.of(), LIMIT);
        var eye = PanelEye.onDesktop(ui);
        var watch = new PanelWatch(WINDOW, eye, hall.ledger());
        var heard = new HeardVoice(voice, WINDOW, hall.ledger());
        window = Optional.of(new Window(program, eye, watch, heard));
        links.add(new Link(WINDOW, cable, Optional.empty()));
        return this;
    }

    /// Calls while links are cut, and what became of each.
    List<Finding> call() throws IOException, InterruptedException, TimeoutException {
        var clerks = hall.clerks(extent.desks(), extent.calls() + 4 * extent.desks());
        var cuttings = new ArrayList<Cutting>();
        for (var link : links) {
            cuttings.add(Cutting.of(link.cable(), extent.timesFaster(), random));
        }
        for (int call = 0; call < extent.calls(); call++) {
            var called = clerks.serveNext();
            if (window.isPresent() && call % LOOK_EACH == 0) {
                window.get().watch().look(called);
            }
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
    List<Finding> asInAHall(List<Duration> cuts) throws IOException, TimeoutException {
        var desk = hall.clerks(1, cuts.size() + 2).first();
        var panels = window.stream().map(each -> sight(each.eye())).toList();
        return new Silences(links, panels, desk).run(cuts);
    }

    private Sight sight(PanelEye eye) {
        return new Sight() {
            @Override
            public boolean isStale(TicketId newest) {
                return eye.isStale(hall.ledger().call(newest));
            }

            @Override
            public boolean shows(TicketId call) {
                return eye.shows(hall.ledger().call(call));
            }
        };
    }

    private List<Finding> findings(List<Cutting> cuttings) throws IOException {
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
        if (window.isPresent()) {
            findings.addAll(window.get().watch().findings());
            findings.addAll(window.get().voice().findings());
        }
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
                                .flatMap(each -> each.program().events("voice.spoken").stream())
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
