package cn.yimen.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.KioskEvent.NumberTaken;
import cn.yimen.kiosk.flow.KioskEvent.SlipPrinted;
import cn.yimen.kiosk.flow.TestHall;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 断网取号: the kiosk knows that the server is away, and gives numbers of its own.
class AloneTest {

    private static final String OWN = "K1-001";

    @TempDir private Path directory;
    private final ScriptedServer server = new ScriptedServer(new TestHall(TestHall.CONFIG));
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(directory, server);
        server.goDown();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theSlipComesAtOnceAndTheHallHearsOfItLater() {
        bench.take(1);

        var slip = bench.await(SlipPrinted.class).ticket();
        assertThat(slip.number().text()).isEqualTo(OWN);
        assertThat(slip.alone()).isTrue();

        server.comeBack();
        bench.awaitRest();

        assertThat(server.tickets())
                .singleElement()
                .satisfies(ticket -> {
                    assertThat(ticket.id()).isEqualTo(slip.id());
                    assertThat(ticket.number().text()).isEqualTo(OWN);
                    assertThat(ticket.paper()).isEqualTo(PaperState.PRINTED);
                });
    }

    @Test
    void nothingIsAskedThatWouldUseUpANumberOfTheServer() {
        bench.take(1);
        bench.await(SlipPrinted.class);
        server.comeBack();
        bench.awaitRest();

        assertThat(server.done())
                .extracting(envelope -> envelope.command().getClass().getSimpleName())
                .contains(HallCommand.HandOver.class.getSimpleName())
                .doesNotContain(HallCommand.TakeNumber.class.getSimpleName());
    }

    @Test
    void whoComesTwiceGetsTheSameNumberMarkedAsReprinted() {
        bench.take(1);
        bench.await(SlipPrinted.class);
        bench.take(2);
        Bench.until(() -> bench.paper.size() == 2, "two slips");

        assertThat(bench.paper)
                .extracting(IssuedTicket::id)
                .containsOnly(bench.paper.getFirst().id());
        assertThat(bench.paper).extracting(IssuedTicket::reprints).containsExactly(0, 1);
        assertThat(bench.told).filteredOn(NumberTaken.class::isInstance).hasSize(2);
        server.comeBack();
        bench.awaitRest();
        assertThat(server.tickets()).hasSize(1);
    }
}
