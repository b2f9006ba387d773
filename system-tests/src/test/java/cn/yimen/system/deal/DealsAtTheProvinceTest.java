package cn.yimen.system.deal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.Filing;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.Paying.Progress;
import cn.yimen.kiosk.flow.Provided;
import cn.yimen.kiosk.flow.Strokes;
import cn.yimen.uplink.contract.file.FilePurpose;
import cn.yimen.uplink.record.Capture;
import cn.yimen.uplink.record.Sent;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Applications, payments and certificates of one person, against the reference platform.
@ExtendWith(SharedStage.class)
class DealsAtTheProvinceTest {

    private DealStage stage;
    private Drafting drafting;

    @BeforeEach
    void begin(DealStage shared) {
        stage = shared;
        drafting = new Drafting(shared);
    }

    private DealEffect.HandIn handIn(FormDraft draft, Filing filing, Optional<Strokes> signed) {
        return new DealEffect.HandIn(DealStage.SESSION, DealStage.PERSON, draft, filing, signed);
    }

    @Test
    void aSignedApplicationGoesUpWithItsPicturesAndIsAccepted() throws Exception {
        var filing = drafting.filing(Drafting.wants(Filing.Need.TOLERABLE));
        var ways = Drafting.atWindow(filing);
        var later = rule(filing, Filing.Need.TOLERABLE);
        var shot = rule(filing, Filing.Need.REQUIRED);
        ways.put(later, new Provided.Later(10));
        ways.remove(shot);
        var page = UUID.randomUUID();
        stage.kept.draft(
                Sent.capture(
                        Capture.of(
                                stage.stamp(page),
                                FilePurpose.MATERIAL,
                                "image/jpeg",
                                new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3})));
        var plain = drafting.draft(filing, ways);
        int cases = drafting.cases().size();
        var draft =
                new FormDraft(
                        plain.id(),
                        plain.item(),
                        plain.plan(),
                        plain.values(),
                        Map.of(shot, List.of(page.toString())),
                        plain.support());
        stage.ask(handIn(draft, filing, Optional.of(Drafting.NAME)));
        var receipt = stage.answer(DealAnswer.Accepted.class).receipt();
        assertThat(receipt.number()).isPresent();
        assertThat(receipt.later()).hasSize(1);
        assertThat(drafting.cases()).hasSize(cases + 1);
        stage.ask(new DealEffect.LookUpPapers(DealStage.SESSION, DealStage.PERSON, filing));
        assertThat(stage.answer(DealAnswer.PapersFound.class).finds().earlier())
                .as("the picture is not asked for again")
                .containsKey(shot);
    }

    private static String rule(Filing filing, Filing.Need need) {
        return filing.papers().stream()
                .filter(rule -> rule.need() == need)
                .map(Filing.Rule::code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLicenceStandsForAPaperAndAPhoneSendsAnother() throws Exception {
        var filing =
                stage.world().province().orElseThrow().filings().values().stream()
                        .filter(one -> one.papers().stream().anyMatch(r -> r.code().equals("id")))
                        .findFirst()
                        .orElseThrow();
        stage.ask(new DealEffect.LookUpPapers(DealStage.SESSION, DealStage.PERSON, filing));
        assertThat(stage.answer(DealAnswer.PapersFound.class).finds().licences()).containsKey("id");
        stage.ask(new DealEffect.OfferUpload(DealStage.SESSION, filing.papers().getFirst()));
        var link = URI.create(stage.answer(DealAnswer.UploadOffered.class).text());
        assertThat(stage.send(HttpRequest.newBuilder(link).GET()).body())
                .contains(filing.papers().getFirst().name())
                .doesNotContain(DealStage.PERSON.name());
        var forged = URI.create(link.toString().replaceFirst("s=.", "s=x"));
        assertThat(stage.send(HttpRequest.newBuilder(forged).GET()).statusCode()).isEqualTo(410);
        var sent =
                """
                --b
                Content-Disposition: form-data; name="file"; filename="a.pdf"
                Content-Type: application/pdf

                %PDF-1.4 paper
                --b--
                """
                        .replace("\n", "\r\n");
        stage.send(
                HttpRequest.newBuilder(link)
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(sent)));
        assertThat(stage.answer(DealAnswer.Uploaded.class).files()).hasSize(1);
        stage.form(link.getPath() + "?" + link.getQuery(), "finish=1");
        assertThat(stage.answer(DealAnswer.Uploaded.class).finished()).isTrue();
        assertThat(stage.send(HttpRequest.newBuilder(link).GET()).statusCode()).isEqualTo(410);
    }

    @Test
    void anOrderWhoseAnswerIsLostIsFoundByItsKeyAndPaidOnce() throws Exception {
        stage.ask(new DealEffect.ListBills(DealStage.SESSION, DealStage.PERSON));
        var bill = stage.answer(DealAnswer.BillsFound.class).bills().getFirst();
        stage.fault("LOST_ANSWER");
        stage.ask(new DealEffect.OrderPayment(DealStage.SESSION, bill));
        assertThat(stage.answer(DealAnswer.PaymentSeen.class).progress())
                .isEqualTo(new Progress.Unknown());
        stage.fault("NONE");
        var open = until(Progress.Open.class);
        stage.form("/people", "order=" + open.order());
        assertThat(until(Progress.Paid.class).receipt()).isPresent();
        stage.ask(new DealEffect.ListBills(DealStage.SESSION, DealStage.PERSON));
        assertThat(stage.answer(DealAnswer.BillsFound.class).bills().getFirst().paid()).isTrue();
    }

    private <T extends Progress> T until(Class<T> type) throws InterruptedException {
        while (true) {
            var seen = stage.answer(DealAnswer.PaymentSeen.class).progress();
            if (type.isInstance(seen)) {
                return type.cast(seen);
            }
        }
    }

    @Test
    void aCertificateIsVerifiedPrintedOnceAndCounted() throws Exception {
        var first = documents().getLast();
        int before = stage.paper.printed().size();
        stage.ask(new DealEffect.PrintDocument(DealStage.SESSION, DealStage.PERSON, first));
        var ended = stage.answer(DealAnswer.DocumentEnded.class);
        assertThat(ended.end()).isEqualTo(End.OUT);
        assertThat(ended.seal()).isPresent();
        assertThat(stage.paper.printed().size()).isEqualTo(before + 1);
        assertThat(new String(stage.paper.printed().getLast(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(documents().getLast().left()).isEqualTo(first.left() - 1);
    }

    private List<Document> documents() throws InterruptedException {
        stage.ask(new DealEffect.ListDocuments(DealStage.SESSION, DealStage.PERSON));
        return stage.answer(DealAnswer.DocumentsFound.class).documents();
    }
}
