package cn.yimen.client.offline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.offline.OfflineRecord.Asked;
import cn.yimen.client.offline.OfflineRecord.Gave;
import cn.yimen.client.offline.OfflineRecord.Lent;
import cn.yimen.client.offline.OfflineRecord.NotLent;
import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.wire.WireJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class NumberStockTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Line LINE = new Line(new LineId("A"), "A", 3, "综合", "1楼", "A区", 5, 0);
    private static final Kiosk KIOSK = new Kiosk(new DeviceId("K3"), "K3", 4);

    private final List<OfflineRecord> written = new ArrayList<>();
    private NumberStock stock = NumberStock.empty();

    private void write(OfflineRecord record) {
        written.add(record);
        stock = stock.apply(record);
    }

    private void lend(LocalDate day, int from, int to) {
        var command = new CommandId(new UUID(1, written.size()));
        write(new Asked(command, LINE.id(), day));
        write(new Lent(command, from, to));
    }

    private TicketNumber give(LocalDate day) {
        var number = stock.next(KIOSK, LINE, day, List.of());
        write(new Gave(day, LINE.id(), number, Instant.EPOCH));
        return number;
    }

    @Test
    void lentNumbersAreGivenFirstAndThenItsOwnSeries() {
        lend(TODAY, 501, 502);
        lend(TODAY, 509, 509);
        assertThat(List.of(give(TODAY), give(TODAY), give(TODAY), give(TODAY), give(TODAY)))
                .extracting(TicketNumber::text)
                .containsExactly("A501", "A502", "A509", "K3-001", "K3-002");
    }

    @Test
    void numbersOfAnotherDayAreNotGiven() {
        lend(TODAY.plusDays(1), 501, 504);
        assertThat(give(TODAY).text()).isEqualTo("K3-001");
        assertThat(give(TODAY.plusDays(1)).text()).isEqualTo("A501");
    }

    @Test
    void moreIsAskedForWhenHalfIsUsed() {
        assertThat(wants()).isTrue();
        lend(TODAY, 501, 504);
        assertThat(wants()).isFalse();
        give(TODAY);
        give(TODAY);
        assertThat(wants()).isTrue();
        lend(TODAY, 505, 508);
        assertThat(wants()).isFalse();
        for (int i = 0; i < 4; i++) {
            give(TODAY);
        }
        assertThat(wants()).isTrue();
    }

    @Test
    void aQuestionWithoutAnswerIsAskedAgainAndNotDoubled() {
        var command = new CommandId(new UUID(1, 1));
        write(new Asked(command, LINE.id(), TODAY));
        assertThat(wants()).isFalse();
        assertThat(stock.unanswered()).extracting(Asked::command).containsExactly(command);
        write(new NotLent(command));
        assertThat(stock.unanswered()).isEmpty();
    }

    private boolean wants() {
        return stock.wantsMore(LINE.id(), TODAY, KIOSK.leaseSize());
    }

    @Test
    void aKioskWithANewDiskGoesOnBehindWhatTheHallKnowsOfItsSeries() {
        var known = List.of(new TicketNumber("K3-", 17, 3), new TicketNumber("K4-", 30, 3));
        assertThat(stock.next(KIOSK, LINE, TODAY, known).text()).isEqualTo("K3-018");
    }

    @Test
    void noNumberIsGivenTwiceWhateverIsWrittenAndWhereverItStops() throws Exception {
        var random = new Random(42);
        for (int run = 0; run < 200; run++) {
            written.clear();
            stock = NumberStock.empty();
            var given = new HashSet<String>();
            int next = 501;
            for (int step = 0; step < 40; step++) {
                if (random.nextInt(5) == 0) {
                    lend(TODAY, next, next + 3);
                    next += 4;
                }
                assertThat(given.add(give(TODAY).text())).isTrue();
                if (random.nextInt(8) == 0) {
                    stock = startsAgain(random.nextBoolean());
                }
            }
        }
    }

    /// From its records as the journal keeps them, or from the one that stands for all of them.
    private NumberStock startsAgain(boolean fromSummary) throws Exception {
        var records = fromSummary ? List.<OfflineRecord>of(stock.summary().orElseThrow()) : written;
        var fresh = NumberStock.empty();
        for (var record : records) {
            fresh = fresh.apply(WireJson.read(WireJson.write(record), OfflineRecord.class));
        }
        return fresh;
    }
}
