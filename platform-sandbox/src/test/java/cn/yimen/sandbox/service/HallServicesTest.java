package cn.yimen.sandbox.service;

import static cn.yimen.sandbox.ContractCaller.body;
import static cn.yimen.sandbox.ContractCaller.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.sandbox.ContractCaller;
import cn.yimen.sandbox.MovingClock;
import cn.yimen.sandbox.Samples;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.file.FilePurpose;
import cn.yimen.uplink.contract.file.FileStart;
import cn.yimen.uplink.contract.file.FileState;
import cn.yimen.uplink.contract.fleet.DeviceReport;
import cn.yimen.uplink.contract.hall.HallLoad;
import cn.yimen.uplink.contract.hall.HallLoads;
import cn.yimen.uplink.contract.hotline.Appeal;
import cn.yimen.uplink.contract.hotline.AppealKind;
import cn.yimen.uplink.contract.hotline.AppealRating;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.contract.hotline.AppealState;
import cn.yimen.uplink.contract.rating.BadRating;
import cn.yimen.uplink.contract.rating.BadRatingDelta;
import cn.yimen.uplink.contract.rating.FollowUp;
import cn.yimen.uplink.contract.rating.Handled;
import cn.yimen.uplink.contract.rating.RatingChannel;
import cn.yimen.uplink.contract.rating.RatingRecord;
import cn.yimen.uplink.contract.rating.RatingRecord.RatingScore;
import cn.yimen.uplink.contract.rating.RatingRecord.RatingSubject;
import cn.yimen.uplink.contract.rating.RatingStage;
import cn.yimen.uplink.contract.rating.RatingTarget;
import cn.yimen.uplink.contract.rating.Ratings;
import cn.yimen.uplink.contract.reconciliation.HeldKeys;
import cn.yimen.uplink.contract.reconciliation.RecordKind;
import cn.yimen.uplink.contract.reconciliation.Sheet;
import cn.yimen.uplink.contract.reconciliation.Verdict;
import cn.yimen.uplink.contract.write.RecordReceipts;
import cn.yimen.uplink.contract.write.RecordReceipts.RecordReceipt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HallServicesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final String HALL = TestPlatform.HALL.value();
    private static final UUID TICKET = new UUID(7, 1);

    @TempDir Path dir;
    private final MovingClock clock = new MovingClock(NOW);
    private final Samples samples = new Samples(NOW);
    private TestPlatform platform;
    private ContractCaller caller;

    @BeforeEach
    void start() {
        platform = new TestPlatform(dir, clock);
        caller = new ContractCaller(platform, NOW);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private RatingRecord rating(String key, Optional<RatingScore> score, String clerk) {
        return new RatingRecord(
                samples.stamp(key),
                RatingTarget.TICKET,
                new RatingSubject(
                        Optional.of(TICKET),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        Optional.of("3"),
                        Optional.of(clerk).filter(name -> !name.isEmpty())),
                score.isPresent(),
                score,
                RatingChannel.WINDOW_PAD,
                RatingStage.FINISHED,
                NOW.minusSeconds(60),
                Optional.empty());
    }

    private static Optional<RatingScore> score(int level) {
        return Optional.of(new RatingScore(level, List.of("401"), Optional.empty(), 1));
    }

    @Test
    void aRatingNamesItsClerkCountsOnceAndABadOneIsFollowedUpInOrder() {
        var batch =
                new Ratings(
                        List.of(
                                rating("rate:0001", Optional.empty(), "0317"),
                                rating("rate:0002", score(2), "0317"),
                                rating("rate:0003", score(5), "0317"),
                                rating("rate:0004", score(5), "")));
        var receipts = caller.done("reportRatings", body(batch), RecordReceipts.class).items();
        assertThat(receipts)
                .extracting(RecordReceipt::outcome)
                .containsExactly(
                        Outcome.ACCEPTED, Outcome.ACCEPTED, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(receipts.get(2).problem()).contains(ProblemType.ALREADY_DONE.urn());
        assertThat(receipts.get(3).problem()).contains(ProblemType.INVALID.urn());
        var task =
                caller.done("listBadRatings", with("hall", HALL), BadRatingDelta.class)
                        .upserts()
                        .getFirst();
        assertThat(caller.refused("handleBadRating", step("task:0001", task, FollowUp.CLOSED)))
                .isEqualTo("wrong-state");
        assertThat(
                        caller.done(
                                        "handleBadRating",
                                        step("task:0001", task, FollowUp.VERIFIED),
                                        BadRating.class)
                                .state())
                .isEqualTo(FollowUp.VERIFIED);
    }

    private Map<String, String> step(String key, BadRating task, FollowUp step) {
        return body(new Handled(samples.stamp(key), step, "已电话核实"), "code", task.code());
    }

    @Test
    void anAppealIsAnsweredAndRatedByWhoHasItsPassword() {
        var request =
                new AppealRequest(
                        samples.stamp("ask:00001"),
                        AppealKind.COMPLAINT,
                        "等候太久",
                        "上午等了两个小时",
                        "530199",
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        List.of());
        var appeal = caller.done("appeal", body(request), Appeal.class);
        assertThat(caller.refused("appealState", look(appeal.order(), "wrong")))
                .isEqualTo("not-found");
        var rating =
                new AppealRating(
                        samples.stamp("ask:00002"), appeal.password(), 4, Optional.empty());
        assertThat(caller.refused("rateAppeal", body(rating, "order", appeal.order())))
                .isEqualTo("wrong-state");
        clock.pass(Duration.ofMinutes(1));
        assertThat(
                        caller.done(
                                        "appealState",
                                        look(appeal.order(), appeal.password()),
                                        Appeal.class)
                                .replies())
                .hasSize(1);
        assertThat(
                        caller.done(
                                        "rateAppeal",
                                        body(rating, "order", appeal.order()),
                                        Appeal.class)
                                .state())
                .isEqualTo(AppealState.CLOSED);
    }

    private static Map<String, String> look(String order, String password) {
        return with("order", order, "X-Appeal-Password", password);
    }

    @Test
    void aFileComesInPiecesGoesOnAfterABreakAndIsHeldToItsDigest() {
        var text = "第一段".repeat(20) + "第二段".repeat(20);
        var file = file("file:0001", text);
        var half = text.substring(0, 60);
        assertThat(put(file, 0, half, FileState.class).complete()).isFalse();
        assertThat(put(file, 0, half, FileState.class).received()).as("again").isEqualTo(180);
        var wrong = caller.call("putChunk", with("file", file, "offset", "5", "body", "x"));
        assertThat(wrong.body()).contains("\"expected\":180");
        assertThat(put(file, 180, text.substring(60), FileState.class).complete()).isTrue();
        assertThat(caller.call("fileContent", with("file", file)).body()).isEqualTo(text);
        var part = caller.call("fileContent", with("file", file, "Range", "bytes=180-"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(text.substring(60));
        var other = file("file:0002", "abc");
        assertThat(caller.refused("putChunk", with("file", other, "offset", "0", "body", "abd")))
                .isEqualTo("digest");
        assertThat(put(other, 0, "abc", FileState.class).complete()).isTrue();
    }

    private String file(String key, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var file = UUID.nameUUIDFromBytes(bytes);
        var start =
                new FileStart(
                        samples.stamp(key),
                        file,
                        FilePurpose.MATERIAL,
                        "text/plain",
                        bytes.length,
                        Signing.digest(bytes));
        return caller.done("startFile", body(start), FileState.class).file().toString();
    }

    private <T> T put(String file, long offset, String text, Class<T> type) {
        return caller.done(
                "putChunk",
                with("file", file, "offset", Long.toString(offset), "body", text),
                type);
    }

    @Test
    void theDayIsReconciledByCountAndDigestAndTheKeysCanBeAskedFor() {
        var batch =
                new Ratings(
                        List.of(
                                rating("rate:0002", Optional.empty(), "0317"),
                                rating("rate:0001", Optional.empty(), "0317")));
        caller.done("reportRatings", body(batch), RecordReceipts.class);
        var digest = Signing.digest("rate:0001\nrate:0002\n".getBytes(StandardCharsets.UTF_8));
        var right = new Sheet.SheetLine(RecordKind.RATING, 2, digest);
        var none = Signing.digest(new byte[0]);
        var wrong = new Sheet.SheetLine(RecordKind.CASE, 1, none);
        var verdict = caller.done("reconcile", sheet(right, wrong), Verdict.class);
        assertThat(verdict.balanced()).isFalse();
        assertThat(verdict.lines())
                .extracting(Verdict.VerdictLine::balanced)
                .containsExactly(true, false);
        var asked =
                with("hall", HALL, "device", Samples.DEVICE, "day", "2026-11-23", "kind", "RATING");
        assertThat(caller.done("heldKeys", asked, HeldKeys.class).keys())
                .containsExactly("rate:0001", "rate:0002");
    }

    private Map<String, String> sheet(Sheet.SheetLine... lines) {
        return body(
                new Sheet(samples.stamp("sheet:001"), LocalDate.of(2026, 11, 23), List.of(lines)));
    }

    @Test
    void machinesAndHallsTellHowTheyAre() {
        var report =
                new DeviceReport(
                        NOW,
                        HALL,
                        "0.1.0",
                        "c1",
                        Optional.empty(),
                        NOW,
                        12,
                        0,
                        Optional.empty(),
                        -250,
                        900,
                        Optional.empty(),
                        List.of());
        assertThat(caller.call("reportDevice", body(report, "device", "K1")).statusCode())
                .isEqualTo(204);
        var load =
                new HallLoad(
                        NOW, List.of(new HallLoad.LineLoad("A", 7, Optional.of(20), 3, false)));
        assertThat(caller.call("reportLoad", body(load, "hall", HALL)).statusCode()).isEqualTo(204);
        assertThat(caller.done("listLoads", with("area", "530199"), HallLoads.class).halls())
                .containsExactly(new HallLoads.KnownLoad(HALL, load));
        assertThat(caller.done("listLoads", with("area", "530100"), HallLoads.class).halls())
                .isEmpty();
    }
}
