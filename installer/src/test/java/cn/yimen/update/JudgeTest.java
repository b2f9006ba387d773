package cn.yimen.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.hall.signed.Keys;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.signed.SignedFile;
import cn.yimen.hall.update.Announcement;
import cn.yimen.hall.update.Judge;
import cn.yimen.hall.update.Machine;
import cn.yimen.hall.update.Verdict;
import cn.yimen.hall.update.Verdict.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JudgeTest {

    private static final Makers MAKERS = new Makers();
    private static final Machine MACHINE =
            new Machine("kiosk", "530199000001", 4, 5, 1, Set.of(6L));

    private static Verdict judge(byte[] file) {
        return Judge.judge(file, MAKERS.root, MACHINE, Makers.NOW);
    }

    private static Reason refusal(byte[] file) {
        var verdict = judge(file);
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return ((Verdict.Refused) verdict).reason();
    }

    private static byte[] changed(String from, String to) {
        var json = new String(Makers.json(Makers.release(7)), StandardCharsets.UTF_8);
        assertThat(json).contains(from);
        return json.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] signed(byte[] release) {
        return Makers.signed(release, MAKERS.keys.get(0), MAKERS.keys.get(1));
    }

    @Test
    void whatEnoughMakersSignedIsWanted() {
        assertThat(judge(MAKERS.signed(Makers.release(7))))
                .isEqualTo(new Verdict.Wanted(Makers.release(7)));
        var all = MAKERS.keys.toArray(KeyPair[]::new);
        assertThat(judge(Makers.signed(Makers.json(Makers.release(7)), all)))
                .isInstanceOf(Verdict.Wanted.class);
        var ours = signed(changed("\"*\"", "\"530199000001\""));
        assertThat(judge(ours)).isInstanceOf(Verdict.Wanted.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kiosk\"          | \"display\"      | OTHER_PROGRAM",
                "\"*\"              | \"530199000002\" | OTHER_HALL",
                "2026-11-23T02      | 2026-11-23T01    | EXPIRED",
                "\"version\":7      | \"version\":3    | DOWNGRADE",
                "\"version\":7      | \"version\":4    | DOWNGRADE",
                "\"version\":7      | \"version\":6    | FAILED_HERE",
                "\"version\":7      | \"version\":-7   | UNREADABLE",
                "\"version\":7      | \"version\":7.5  | UNREADABLE",
                "\"version\":7,     | ''               | UNREADABLE",
                "\"version\":7      | \"version\":7,\"version\":8 | UNREADABLE",
                "\"version\":7      | \"version\":7,\"also\":1 | UNREADABLE",
                "kiosk-7.tar.gz     | ../kiosk-7.tar.gz | UNREADABLE",
                "\"size\":10        | \"size\":0       | UNREADABLE",
                "\"size\":10        | \"size\":99999999999 | UNREADABLE",
                "\"dataFormat\":1   | \"dataFormat\":0 | UNREADABLE",
            })
    void whatIsForOthersOrOldOrNoReleaseIsRefusedThoughSigned(
            String from, String to, Reason reason) {
        assertThat(refusal(signed(changed(from, to)))).isEqualTo(reason);
    }

    @Test
    void whatWasShownOnceIsTheLeastEvenIfNeverInstalled() {
        assertThat(refusal(MAKERS.signed(Makers.release(4)))).isEqualTo(Reason.DOWNGRADE);
        var machine = new Machine("kiosk", "", 4, 4, 1, Set.of());
        assertThat(Judge.judge(MAKERS.signed(Makers.release(4)), MAKERS.root, machine, Makers.NOW))
                .isInstanceOf(Verdict.UpToDate.class);
    }

    @Test
    void aProgramThatCouldNotReadTheRecordsIsRefused() {
        var machine = new Machine("kiosk", "", 4, 4, 2, Set.of());
        assertThat(Judge.judge(MAKERS.signed(Makers.release(7)), MAKERS.root, machine, Makers.NOW))
                .isEqualTo(new Verdict.Refused(Reason.OLDER_DATA));
    }

    @Test
    void aMachineWithoutAHallTakesOnlyWhatIsForAll() {
        var machine = new Machine("kiosk", "", 4, 4, 1, Set.of());
        var file = signed(changed("\"*\"", "\"530199000001\""));
        assertThat(Judge.judge(file, MAKERS.root, machine, Makers.NOW))
                .isEqualTo(new Verdict.Refused(Reason.OTHER_HALL));
    }

    @Test
    void onlyDifferentKeysOfTheRootCount() {
        var release = Makers.json(Makers.release(7));
        var one = MAKERS.keys.getFirst();
        assertThat(refusal(Makers.signed(release))).isEqualTo(Reason.TOO_FEW_SIGNATURES);
        assertThat(refusal(Makers.signed(release, one))).isEqualTo(Reason.TOO_FEW_SIGNATURES);
        assertThat(refusal(Makers.signed(release, one, one))).isEqualTo(Reason.TOO_FEW_SIGNATURES);
        assertThat(refusal(Makers.signed(release, one, Makers.key())))
                .isEqualTo(Reason.TOO_FEW_SIGNATURES);
        assertThat(Judge.judge(MAKERS.signed(Makers.release(7)), Root.NOBODY, MACHINE, Makers.NOW))
                .isEqualTo(new Verdict.Refused(Reason.TOO_FEW_SIGNATURES));
    }

    /// Signatures of one release under the bytes of another.
    @Test
    void partsOfTwoReleasesMakeNone() {
        var mixed =
                SignedFile.text(
                        Makers.json(Makers.release(8)),
                        MAKERS.keys.stream()
                                .map(key -> Makers.mark(Makers.json(Makers.release(7)), key))
                                .toList());
        assertThat(refusal(mixed.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.TOO_FEW_SIGNATURES);
    }

    @Test
    void everyBitThatIsChangedIsNoticed() {
        var one = MAKERS.keys.getFirst();
        var root = new Root(1, Map.of(Keys.name(one.getPublic()), one.getPublic()));
        var file = Makers.signed(Makers.json(Makers.release(7)), one);
        assertThat(Judge.judge(file, root, MACHINE, Makers.NOW)).isInstanceOf(Verdict.Wanted.class);
        assertThat(IntStream.range(0, file.length * 8).parallel())
                .allMatch(bit ->
                        Judge.judge(changed(file, bit), root, MACHINE, Makers.NOW)
                                instanceof Verdict.Refused);
    }

    private static byte[] changed(byte[] file, int bit) {
        var changed = file.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }

    @Test
    void everyFileThatEndsEarlyIsRefused() {
        var file = MAKERS.signed(Makers.release(7));
        for (int length = 0; length < file.length; length++) {
            assertThat(judge(Arrays.copyOf(file, length))).isInstanceOf(Verdict.Refused.class);
        }
        assertThat(refusal(new byte[Announcement.LARGEST + 1])).isEqualTo(Reason.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3600, 1_000_000_000})
    void whatHasExpiredIsRefusedHoweverLateItIs(long seconds) {
        Instant end = Makers.release(7).expires();
        var late = end.plusSeconds(seconds);
        assertThat(Judge.judge(MAKERS.signed(Makers.release(7)), MAKERS.root, MACHINE, late))
                .isEqualTo(new Verdict.Refused(Reason.EXPIRED));
        var before = end.minusMillis(1);
        assertThat(Judge.judge(MAKERS.signed(Makers.release(7)), MAKERS.root, MACHINE, before))
                .isInstanceOf(Verdict.Wanted.class);
    }

    @Test
    void aRootNamesEnoughDifferentKeys() throws IOException {
        var encoder = Base64.getEncoder();
        var one = encoder.encodeToString(MAKERS.keys.get(0).getPublic().getEncoded());
        var two = encoder.encodeToString(MAKERS.keys.get(1).getPublic().getEncoded());
        var text = "{\"threshold\":2,\"keys\":[\"%s\",\"%s\"]}";
        var root = Root.read(text.formatted(one, two).getBytes(StandardCharsets.UTF_8));
        assertThat(root.threshold()).isEqualTo(2);
        assertThat(root.keys()).hasSize(2);
        assertThatThrownBy(
                        () -> Root.read(text.formatted(one, one).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() ->
                        Root.read("{\"threshold\":0,\"keys\":[]}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new Root(0, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
