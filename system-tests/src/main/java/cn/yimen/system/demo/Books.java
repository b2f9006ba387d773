package cn.yimen.system.demo;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.ledger.LedgerView;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The end of the day: what the hall knows and what the province has must agree, number by number,
/// event by event.
final class Books {

    private static final long LOOK_AGAIN_MILLIS = 100;

    private final Stage stage;
    private final Province province;

    Books(Stage stage) {
        this.stage = stage;
        this.province = new Province(stage.hall());
    }

    void agree() throws StepFailed {
        stage.timeline().step("numbers are whole: none lost, none twice", this::numbersAreWhole);
        stage.timeline().step("the province has every event once, in order", this::provinceAgrees);
    }

    private void numbersAreWhole() throws StepFailed {
        var hall = stage.truth().now();
        var byPrefix =
                hall.tickets().values().stream()
                        .map(Ticket::number)
                        .collect(
                                Collectors.groupingBy(
                                        TicketNumber::prefix,
                                        Collectors.mapping(
                                                TicketNumber::ordinal, Collectors.toList())));
        for (var numbers : byPrefix.entrySet()) {
            int band = offlineFrom(hall, numbers.getKey());
            whole(1, numbers.getValue().stream().filter(ordinal -> ordinal < band).toList());
            whole(band, numbers.getValue().stream().filter(ordinal -> ordinal >= band).toList());
        }
        stage.timeline().figure("numbers given", Integer.toString(hall.tickets().size()));
    }

    /// Where the numbers begin that kiosks give without the server.
    private static int offlineFrom(HallState hall, String prefix) {
        return hall.config().stream()
                .flatMap(config -> config.lines().stream())
                .filter(line -> line.prefix().equals(prefix) && line.offlineFrom() > 0)
                .mapToInt(Line::offlineFrom)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static void whole(int first, List<Integer> ordinals) throws StepFailed {
        var wanted = IntStream.range(first, first + ordinals.size()).boxed().toList();
        Truth.require(
                "from " + first + " without a gap: " + ordinals,
                ordinals.stream().sorted().toList().equals(wanted));
    }

    private void provinceAgrees() throws Exception {
        var deadline = System.nanoTime() + Citizen.PATIENCE.toNanos();
        long head = stage.truth().now().seq();
        while (!has(ledger(), head) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
        var seqs = ledger();
        Truth.require("1…" + head + " at the province, not " + seqs, has(seqs, head));
        stage.evidence().page(province.page(), "province");
        stage.timeline().figure("events at the province", Long.toString(head));
    }

    /// The ledger may have grown since the head was read.
    private static boolean has(List<Long> seqs, long head) {
        return seqs.size() >= head
                && seqs.equals(LongStream.rangeClosed(1, seqs.size()).boxed().toList());
    }

    private List<Long> ledger() throws Exception {
        return seqs(province.ledger());
    }

    private static List<Long> seqs(String json) throws MalformedMessage {
        return WireJson.read(json, LedgerView.class).books().stream()
                .flatMap(book -> book.events().stream())
                .map(LedgerView.Line::seq)
                .toList();
    }
}
