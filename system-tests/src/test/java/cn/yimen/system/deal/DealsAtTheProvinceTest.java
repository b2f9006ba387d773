package cn.yimen.system.deal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.journal.record.RecordId;
import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.Filing;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.HandingIn.Why;
import cn.yimen.kiosk.flow.Paying.Progress;
import cn.yimen.kiosk.flow.Provided;
import cn.yimen.kiosk.flow.Strokes;
import cn.yimen.kiosk.flow.Strokes.Point;
import cn.yimen.kiosk.flow.Strokes.Stroke;
import cn.yimen.uplink.client.Cases;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.contract.cases.CaseList;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.file.FilePurpose;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import cn.yimen.uplink.contract.person.Applicant;
import cn.yimen.uplink.contract.person.ApplicantKind;
import cn.yimen.uplink.contract.person.Contact;
import cn.yimen.uplink.record.Capture;
import cn.yimen.uplink.record.Sent;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Applications, payments and certificates of one person, against the reference platform.
class DealsAtTheProvinceTest {

    private static final Strokes NAME =
            new Strokes(
                    List.of(
                            new Stroke(List.of(new Point(100, 300, 0), new Point(600, 310, 80))),
                            new Stroke(List.of(new Point(300, 100, 90), new Point(300, 500, 99)))));

    @TempDir private Path folder;
    private DealStage stage;
    private Drafting drafting;

    @BeforeEach
    void begin() {
        stage = new DealStage(folder);
        drafting = new Drafting(stage);
    }

    @AfterEach
    void end() {
        stage.close();
    }

    private DealEffect.HandIn handIn(FormDraft draft, Filing filing, Optional<Strokes> signed) {
        return new DealEffect.HandIn(DealStage.SESSION, DealStage.PERSON, draft, filing, signed);
    }

    private List<CaseList.CaseSummary> cases() {
        var cases = new Cases(stage.way().transport(), stage.way().words());
        return cases.own(stage.session()) instanceof Outcome.Done<CaseList>(var own)
                ? own.cases()
                : List.of();
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
        var draft =
                new FormDraft(
                        plain.id(),
                        plain.item(),
                        plain.plan(),
                        plain.values(),
                        Map.of(shot, List.of(page.toString())),
                        plain.support());
        stage.ask(handIn(draft, filing, Optional.of(NAME)));
        var receipt = stage.answer(DealAnswer.Accepted.class).receipt();
        assertThat(receipt.number()).isPresent();
        assertThat(receipt.later()).hasSize(1);
        assertThat(cases()).hasSize(1);
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
    void anApplicationWhoseAnswerIsLostIsRepeatedAsItWasAndCountsOnce() throws Exception {
        var filing = drafting.filing(Drafting.wants(Filing.Need.REQUIRED));
        var id = UUID.randomUUID();
        stage.kept.draft(Sent.caseDraft(empty(id)));
        var draft = drafting.draft(filing, Drafting.atWindow(filing));
        var first =
                new FormDraft(
                        Optional.of(id.toString()),
                        draft.item(),
                        draft.plan(),
                        draft.values(),
                        draft.pages(),
                        draft.support());
        stage.fault("LOST_ANSWER");
        stage.ask(handIn(first, filing, Optional.empty()));
        assertThat(stage.answer(DealAnswer.NotAccepted.class).why()).isEqualTo(Why.UNKNOWN);
        stage.fault("NONE");
        var changed = new HashMap<>(first.values());
        changed.put("phone", "13900000000");
        stage.ask(
                handIn(
                        new FormDraft(
                                first.id(),
                                first.item(),
                                first.plan(),
                                changed,
                                first.pages(),
                                first.support()),
                        filing,
                        Optional.empty()));
        var receipt = stage.answer(DealAnswer.Accepted.class).receipt();
        assertThat(cases())
                .singleElement()
                .extracting(CaseList.CaseSummary::receipt)
                .isEqualTo(receipt.receipt());
        assertThat(stage.kept.header(new RecordId(id))).as("the draft is gone").isEmpty();
    }

    private CaseSubmission empty(UUID id) {
        return new CaseSubmission(
                stage.stamp(id),
                "-",
                1,
                Optional.empty(),
                new Applicant(
                        ApplicantKind.PERSON,
                        Optional.of(DealStage.person(DealStage.PERSON)),
                        Optional.empty(),
                        Optional.empty()),
                new Contact(DealStage.PERSON.name(), ""),
                new CaseSubmission.Evidence(
                        IdentityMethod.ID_CARD, IdentityLevel.L3, Instant.now()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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
        stage.ask(new DealEffect.PrintDocument(DealStage.SESSION, DealStage.PERSON, first));
        var ended = stage.answer(DealAnswer.DocumentEnded.class);
        assertThat(ended.end()).isEqualTo(End.OUT);
        assertThat(ended.seal()).isPresent();
        assertThat(stage.paper.printed()).hasSize(1);
        assertThat(new String(stage.paper.printed().getFirst(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(documents().getLast().left()).isEqualTo(first.left() - 1);
    }

    private List<Document> documents() throws InterruptedException {
        stage.ask(new DealEffect.ListDocuments(DealStage.SESSION, DealStage.PERSON));
        return stage.answer(DealAnswer.DocumentsFound.class).documents();
    }
}
