package cn.yimen.uplink.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.journal.record.Outgoing;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordState;
import cn.yimen.uplink.contract.appointment.Mark;
import cn.yimen.uplink.contract.appointment.Marks.AppointmentMark;
import cn.yimen.uplink.contract.hotline.AppealKind;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.contract.write.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class PlanTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Plan plan = new Plan();

    private static Letter letter(long n, boolean isAppeal) {
        var id = new UUID(4, n);
        var stamp = new Stamp(id.toString(), NOW, "H1", "K1", Optional.empty(), true);
        var mark = new AppointmentMark(stamp, "YY" + n, Mark.CHECKED_IN, Optional.empty());
        var record = isAppeal ? Sent.hotline(appeal(stamp)) : Sent.checkIn(mark);
        var header =
                new RecordHeader(
                        record.id(),
                        record.kind(),
                        record.aggregate(),
                        n,
                        1,
                        RecordState.WAITING,
                        NOW,
                        NOW,
                        Optional.empty());
        return Letter.open(new Outgoing(header, record.contents().body())).orElseThrow();
    }

    private static AppealRequest appeal(Stamp stamp) {
        return new AppealRequest(
                stamp,
                AppealKind.HELP,
                "求助",
                "大厅里冷。",
                "530199",
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    private static List<Letter> marks(int count) {
        var letters = new ArrayList<Letter>();
        for (int n = 0; n < count; n++) {
            letters.add(letter(n, false));
        }
        return letters;
    }

    private static List<Integer> sizes(List<Flight> flights) {
        return flights.stream().map(flight -> flight.letters().size()).toList();
    }

    @Test
    void checkInsGoUpByTheHundredsAndAppealsAlone() {
        var letters = marks(450);
        letters.add(letter(1_000, true));
        letters.add(letter(1_001, true));
        assertThat(sizes(plan.flights(letters))).containsExactly(200, 200, 50, 1, 1);
    }

    @Test
    void whatThePlatformStumblesOverIsAloneAtTheEndAndBehindTheRest() {
        var letters = marks(200);
        var poison = letters.get(117);
        var sent = new HashSet<Letter>();
        int requests = 0;
        while (sent.size() < 199) {
            assertThat(requests).as("requests").isLessThan(30);
            for (var flight : plan.flights(letters)) {
                requests++;
                if (flight.letters().contains(poison)) {
                    plan.stumbled(flight.letters());
                } else {
                    sent.addAll(flight.letters());
                }
            }
            letters.removeIf(sent::contains);
        }
        assertThat(sent).doesNotContain(poison);
        letters.addFirst(poison);
        letters.add(letter(500, false));
        assertThat(plan.flights(letters).getFirst().letters()).doesNotContain(poison);
    }

    @Test
    void whatIsGoneIsForgotten() {
        var letters = marks(2);
        plan.stumbled(letters);
        plan.keepOnly(Set.of(letters.getFirst().id()));
        assertThat(plan.flights(letters).getFirst().letters()).containsExactly(letters.getLast());
    }
}
