package cn.yimen.system.deal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.uplink.client.Cases;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.contract.cases.CaseProgress;
import cn.yimen.uplink.contract.cases.CaseState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 领取结果: a result comes out once, whatever is lost on the way.
class CollectingTest {

    @TempDir private Path folder;
    private DealStage stage;

    @BeforeEach
    void begin() {
        stage = new DealStage(folder);
    }

    @AfterEach
    void end() {
        stage.close();
    }

    private List<Document> results() throws InterruptedException {
        stage.ask(new DealEffect.ListDocuments(DealStage.SESSION, DealStage.PERSON));
        return stage.answer(DealAnswer.DocumentsFound.class).documents().stream()
                .filter(document -> document.receipt().isPresent())
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
        var result = results().getFirst();
        print(result);
        assertThat(ended()).isEqualTo(End.OUT);
        assertThat(stage.paper.printed()).hasSize(1);
        untilHandedOut(receipt);
        assertThat(results()).isEmpty();
        print(result);
        assertThat(ended()).isNotEqualTo(End.OUT);
        assertThat(stage.paper.printed()).hasSize(1);
    }

    /// The paper moved, and the machine was gone before it could say so.
    @Test
    void aMachineThatDiedWhilePrintingAsksInsteadOfPrintingAgain() throws Exception {
        var receipt = new Drafting(stage).decided();
        var result = results().getFirst();
        var moving = new CountDownLatch(1);
        var never = new CompletableFuture<End>();
        stage.restart((_, _) -> {
            moving.countDown();
            return never.join();
        });
        print(result);
        moving.await();
        stage.restart();
        assertThat(results()).as("the province still offers it").contains(result);
        print(result);
        assertThat(ended()).isEqualTo(End.ASKED);
        assertThat(stage.paper.printed()).isEmpty();
        stage.ask(new DealEffect.SettleDocument(DealStage.SESSION, result, true));
        untilHandedOut(receipt);
        never.complete(End.NOT_OUT);
    }
}
