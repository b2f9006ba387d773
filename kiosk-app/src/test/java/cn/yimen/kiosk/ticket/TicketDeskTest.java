package cn.yimen.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.kiosk.flow.KioskEvent.NumberRefused;
import cn.yimen.kiosk.flow.KioskEvent.NumberTaken;
import cn.yimen.kiosk.flow.KioskEvent.RatingKept;
import cn.yimen.kiosk.flow.KioskEvent.SlipNotPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipUnknown;
import cn.yimen.kiosk.flow.KioskEvent.Storage;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.kiosk.ticket.SlipPrinter.End;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketDeskTest {

    @TempDir private Path directory;
    private final ScriptedServer server = new ScriptedServer();
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(directory, server);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Ticket only() {
        assertThat(server.tickets()).hasSize(1);
        return server.tickets().getFirst();
    }

    @Test
    void aNumberIsTakenPrintedAndReported() {
        bench.take(1);

        assertThat(bench.await(SlipPrinted.class).ticket().number().text()).isEqualTo("A001");
        bench.awaitRest();
        assertThat(only().paper()).isEqualTo(PaperState.PRINTED);
        assertThat(only().stage()).isEqualTo(TicketStage.WAITING);
        assertThat(bench.paper).hasSize(1);
    }

    @Test
    void whatIsPrintedSaysHowManyAreAheadAndWhereToGo() {
        server.hall().issue(1);
        bench.take(1);

        var slip = bench.await(SlipPrinted.class).ticket();

        assertThat(slip.number().text()).isEqualTo("A002");
        assertThat(slip.ahead()).isEqualTo(1);
        assertThat(slip.windows()).isEqualTo("1-4、7、15");
        assertThat(slip.line().area()).isEqualTo("A区");
        assertThat(slip.qrText()).isEqualTo("HTTPS://YL.EXAMPLE/T/TOKEN2");
    }

    @Test
    void aServerThatIsKilledInTheMiddleIsAskedAgainUnderTheSameIds() {
        server.goDown();
        bench.take(1);
        Bench.until(() -> server.questionsWaiting() == 1, "the question");

        server.comeBack();

        bench.await(SlipPrinted.class);
        bench.awaitRest();
        assertThat(only().paper()).isEqualTo(PaperState.PRINTED);
    }

    @Test
    void aCitizenWhoLeftBeforeTheAnswerGetsNoPaperAndTheNumberGoesBack() {
        server.goDown();
        bench.take(1);
        Bench.until(() -> server.questionsWaiting() == 1, "the question");
        bench.desk.giveUp(1);

        server.comeBack();

        bench.awaitRest();
        assertThat(only().stage()).isEqualTo(TicketStage.WITHDRAWN);
        assertThat(bench.asked).isEmpty();
        assertThat(bench.told).containsOnly(new Storage(true));
    }

    @Test
    void whoeverGaveUpAndComesBackGetsANewNumberAndNotTheOldOne() {
        server.goDown();
        bench.take(1);
        Bench.until(() -> server.questionsWaiting() == 1, "the question");
        bench.desk.giveUp(1);
        bench.take(2);

        server.comeBack();

        assertThat(bench.await(SlipPrinted.class).session()).isEqualTo(2);
        bench.awaitRest();
        assertThat(server.tickets())
                .extracting(Ticket::stage)
                .containsExactlyInAnyOrder(TicketStage.WITHDRAWN, TicketStage.WAITING);
        assertThat(bench.paper).hasSize(1);
    }

    @Test
    void aPrinterWithoutPaperLeavesTheWordToTheCitizen() {
        bench.printerWill(new End.NotOut(Trouble.PAPER_OUT, "PAPER_OUT"));
        bench.take(1);
        var slip = bench.await(SlipNotPrinted.class);
        assertThat(slip.why()).isEqualTo(Trouble.PAPER_OUT);
        assertThat(only().stage()).isEqualTo(TicketStage.RESERVED);

        bench.desk.settle(slip.ticket().id(), PrintResult.NOT_PRINTED_SHOWN);

        bench.awaitRest();
        assertThat(only().paper()).isEqualTo(PaperState.SHOWN_ONLY);
        assertThat(only().stage()).isEqualTo(TicketStage.WAITING);
    }

    @Test
    void theFirstWordAboutASlipStands() {
        bench.printerWill(new End.Unsure("LINK_LOST"));
        bench.take(1);
        var ticket = bench.await(SlipUnknown.class).ticket().id();

        bench.desk.settle(ticket, PrintResult.PRINTED);
        bench.desk.settle(ticket, PrintResult.NOT_PRINTED_UNSEEN);

        bench.awaitRest();
        assertThat(only().paper()).isEqualTo(PaperState.PRINTED);
        assertThat(server.done())
                .filteredOn(envelope -> envelope.command() instanceof HallCommand.ReportPrint)
                .hasSize(1);
    }

    @Test
    void aPersonWithALiveNumberGetsThatOnePrintedAgainAndCounted() {
        bench.take(1);
        var ticket = bench.await(SlipPrinted.class).ticket().id();
        bench.awaitRest();
        bench.take(2);
        var refused = bench.await(NumberRefused.class);
        assertThat(refused.why()).isEqualTo(Refusal.LIVE_TICKET);
        assertThat(refused.about()).contains(ticket);

        bench.desk.reprint(2, ticket);
        Bench.until(() -> bench.paper.size() == 2, "the second slip");
        bench.desk.reprint(2, ticket);
        Bench.until(() -> bench.paper.size() == 3, "the third slip");

        assertThat(bench.paper).extracting(slip -> slip.reprints()).containsExactly(0, 1, 2);
        assertThat(bench.paper).extracting(slip -> slip.number().text()).containsOnly("A001");
        bench.awaitRest();
    }

    @Test
    void aRatingIsKeptUntilTheServerHasIt() {
        bench.take(1);
        var ticket = bench.await(SlipPrinted.class).ticket().id();
        server.goDown();
        bench.desk.rate(1, new Said(ticket, 5, Set.of("fast"), Optional.of("讲得很清楚")));
        Bench.until(() -> !bench.story().ratings().isEmpty(), "the rating on the disk");

        server.comeBack();

        bench.await(RatingKept.class);
        bench.awaitRest();
        assertThat(only().rating()).isEqualTo(5);
        assertThat(server.done())
                .extracting(done -> done.command())
                .filteredOn(HallCommand.RateService.class::isInstance)
                .singleElement()
                .isEqualTo(
                        new HallCommand.RateService(
                                ticket,
                                5,
                                List.of("fast"),
                                Optional.of("讲得很清楚"),
                                Optional.empty()));
    }

    @Test
    void whatWasWrittenWithARatingOutlivesTheMachineSealed() throws IOException {
        bench.take(1);
        var ticket = bench.await(SlipPrinted.class).ticket().id();
        bench.awaitRest();
        server.goDown();
        bench.desk.rate(1, new Said(ticket, 2, Set.of(), Optional.of("问了三次才听懂")));
        Bench.until(() -> !bench.story().ratings().isEmpty(), "the rating on the disk");

        bench.close();
        assertThat(files()).noneMatch(text -> text.contains("问了三次才听懂"));
        server.comeBack();
        bench = new Bench(directory, server);

        bench.awaitRest();
        assertThat(server.done())
                .extracting(done -> done.command())
                .filteredOn(HallCommand.RateService.class::isInstance)
                .singleElement()
                .isEqualTo(
                        new HallCommand.RateService(
                                ticket, 2, List.of(), Optional.of("问了三次才听懂"), Optional.empty()));
    }

    private List<String> files() throws IOException {
        var texts = new ArrayList<String>();
        try (var all = Files.walk(directory)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    @Test
    void theNumberIsToldBeforeThePaper() {
        bench.take(1);
        bench.await(SlipPrinted.class);

        assertThat(bench.told)
                .extracting(Object::getClass)
                .containsExactly(Storage.class, NumberTaken.class, SlipPrinted.class);
    }
}
