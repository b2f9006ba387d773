package cn.yimen.system.deal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.uplink.client.Cases;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.contract.cases.CaseProgress;
import cn.yimen.uplink.contract.cases.CaseState;
import cn.yimen.uplink.contract.certificate.CertificatePrint;
import cn.yimen.uplink.contract.certificate.PaperOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// 领取结果: a result comes out once, whatever is lost on the way.
@ExtendWith(SharedStage.class)
class CollectingTest {

    private DealStage stage;
    private int printed;

    @BeforeEach
    void begin(DealStage shared) {
        stage = shared;
        printed = shared.paper.printed().size();
    }

    private List<Document> results(String receipt) throws InterruptedException {
        stage.ask(new DealEffect.ListDocuments(DealStage.SESSION, DealStage.PERSON));
        return stage.answer(DealAnswer.DocumentsFound.class).documents().stream()
                .filter(document -> document.receipt().filter(receipt::equals).isPresent())
                .toList();
    }

    private void print(Document result) {
        stage.ask(new DealEffect.PrintDocument(DealStage.SESSION, DealStage.PERSON, result));
    }

    private End ended() throws InterruptedException {
        return stage.answer(DealAnswer.DocumentEnded.class).end();
    }

    private CaseState state(String receipt) {
        var cases = new Cases(stage.way().transport(), stage.way().words());
        return cases.progress(stage.session(), receipt)
                        instanceof Outcome.Done<CaseProgress>(var progress)
                ? progress.state()
                : CaseState.RECEIVED;
    }

    private void untilHandedOut(String receipt) {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (state(receipt) != CaseState.HANDED_OUT && Instant.now().isBefore(until)) {
            Thread.onSpinWait();
        }
        assertThat(state(receipt)).isEqualTo(CaseState.HANDED_OUT);
    }

    @Test
    void aResultComesOutOnceAndTheProvinceHearsOfItLater() throws Exception {
        var receipt = new Drafting(stage).decided();
        var result = results(receipt).getFirst();
        print(result);
        assertThat(ended()).isEqualTo(End.OUT);
        assertThat(stage.paper.printed().size()).isEqualTo(printed + 1);
        untilHandedOut(receipt);
        assertThat(results(receipt)).isEmpty();
        print(result);
        assertThat(ended()).isNotEqualTo(End.OUT);
        assertThat(stage.paper.printed().size()).isEqualTo(printed + 1);
    }

    /// The paper moved, and the machine was gone before it could say so.
    @Test
    void aMachineThatDiedWhilePrintingAsksInsteadOfPrintingAgain() throws Exception {
        var receipt = new Drafting(stage).decided();
        var result = results(receipt).getFirst();
        var moving = new CountDownLatch(1);
        var never = new CompletableFuture<End>();
        stage.restart((_, _) -> {
            moving.countDown();
            return never.join();
        });
        print(result);
        moving.await();
        stage.restart();
        assertThat(results(receipt)).as("the province still offers it").contains(result);
        print(result);
        assertThat(ended()).isEqualTo(End.ASKED);
        assertThat(stage.paper.printed().size()).isEqualTo(printed);
        stage.ask(new DealEffect.SettleDocument(DealStage.SESSION, result, true));
        untilHandedOut(receipt);
        never.complete(End.NOT_OUT);
    }

    /// The province is told that nobody knows; who looks into it is a person.
    @Test
    void aCertificateDuringWhichTheMachineDiedIsReportedAsUnknownAndNotPrintedAgain()
            throws Exception {
        var moving = new CountDownLatch(1);
        var never = new CompletableFuture<End>();
        stage.restart((_, _) -> {
            moving.countDown();
            return never.join();
        });
        stage.ask(new DealEffect.ListDocuments(DealStage.SESSION, DealStage.PERSON));
        var certificate =
                stage.answer(DealAnswer.DocumentsFound.class).documents().stream()
                        .filter(document -> document.receipt().isEmpty())
                        .findFirst()
                        .orElseThrow();
        print(certificate);
        moving.await();
        assertThat(outcomes()).doesNotContain(PaperOutcome.UNKNOWN);

        stage.restart();

        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (!outcomes().contains(PaperOutcome.UNKNOWN) && Instant.now().isBefore(until)) {
            Thread.onSpinWait();
        }
        assertThat(outcomes()).containsOnlyOnce(PaperOutcome.UNKNOWN);
        assertThat(stage.paper.printed().size()).isEqualTo(printed);
        never.complete(End.NOT_OUT);
    }

    private List<PaperOutcome> outcomes() {
        return stage.kept()
                .inTurn(handle ->
                        new Shelf(handle)
                                .all(CertificatePrint.class).stream()
                                        .flatMap(print -> print.outcome().stream())
                                        .toList());
    }
}
