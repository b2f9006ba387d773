package cn.yimen.hall.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yimen.hall.pack.PackRefused.Reason;
import cn.yimen.hall.pack.PackStore.Fit;
import cn.yimen.hall.signed.Root;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PackStoreTest {

    private static final String HALL = "530199000001";

    /// `./yimen attack flips` changes every bit.
    private static final int STEP = 13;

    private static final PackSlot BRAND = PackSlot.of(PackKind.BRAND);

    @TempDir private Path folder;
    private Makers makers;
    private PackStore store;

    @BeforeEach
    void open() {
        makers = new Makers(folder);
        store = store(makers.root, HALL, Makers.NOW);
    }

    private PackStore store(Root root, String hall, Instant now) {
        return new PackStore(folder.resolve("store"), new PackJudge(root, hall), () -> now);
    }

    private Reason refusal(Path pack) {
        return refusal(store, pack);
    }

    private static Reason refusal(PackStore store, Path pack) {
        return catchThrowableOfType(PackRefused.class, () -> store.take(BRAND, pack, Fit.ANY))
                .reason();
    }

    private long held() throws IOException {
        return store.held(BRAND, Fit.ANY).map(held -> held.pack().version()).orElse(0L);
    }

    @Test
    void whatEnoughMakersSignedIsTakenAsACopy() throws Exception {
        var source = makers.pack(Makers.brand(7));
        var taken = store.take(BRAND, source, Fit.ANY);
        Files.writeString(source.resolve("brand.yaml"), "changed later");
        assertThat(taken.folder().resolve("brand.yaml")).hasContent("names: 7");
        assertThat(taken.folder().resolve("标志 1.svg")).hasContent("M14 84V44");
        assertThat(store.held(BRAND, Fit.ANY)).contains(taken);
    }

    @Test
    void theFormerStaysWhereTheNextIsRefused() throws Exception {
        store.take(BRAND, makers.pack(Makers.brand(7)), Fit.ANY);
        var next = makers.pack(Makers.brand(8));
        Files.writeString(next.resolve("brand.yaml"), "names: 9");
        assertThat(refusal(next)).isEqualTo(Reason.CHANGED);
        assertThat(held()).isEqualTo(7);
        assertThat(folder.resolve("store/brand").toFile().list())
                .containsExactlyInAnyOrder("7", "highest", "lock");
    }

    @Test
    void whatIsDamagedOnTheDiskIsNotReadAndTheOneBeforeIs() throws Exception {
        store.take(BRAND, makers.pack(Makers.brand(7)), Fit.ANY);
        var source = makers.pack(Makers.brand(8));
        var newer = store.take(BRAND, source, Fit.ANY);
        Files.writeString(newer.folder().resolve("brand.yaml"), "names: 9");
        assertThat(held()).isEqualTo(7);
        store.take(BRAND, source, Fit.ANY);
        assertThat(held()).isEqualTo(8);
    }

    @Test
    void whatAPowerCutLeftHalfCopiedIsSweptAway() throws Exception {
        var left = Files.createDirectories(folder.resolve("store/brand/.draft-1"));
        Files.writeString(left.resolve("brand.yaml"), "names: 1");
        assertThat(held()).isZero();
        store.take(BRAND, makers.pack(Makers.brand(7)), Fit.ANY);
        assertThat(left).doesNotExist();
    }

    @Test
    void onlyTheLastTwoAreKept() throws Exception {
        for (long version : new long[] {5, 6, 7}) {
            store.take(BRAND, makers.pack(Makers.brand(version)), Fit.ANY);
        }
        assertThat(folder.resolve("store/brand").toFile().list())
                .containsExactlyInAnyOrder("6", "7", "highest", "lock");
    }

    @Test
    void anOlderOneIsTakenByASupervisorAlone() throws Exception {
        var older = makers.pack(Makers.brand(7));
        store.take(BRAND, makers.pack(Makers.brand(8)), Fit.ANY);
        assertThat(refusal(older)).isEqualTo(Reason.OLDER);
        store.takeOlder(BRAND, older, Fit.ANY);
        assertThat(held()).isEqualTo(7);
        assertThat(store.take(BRAND, older, Fit.ANY).pack().version()).isEqualTo(7);
        assertThat(refusal(makers.pack(Makers.brand(6)))).isEqualTo(Reason.OLDER);
    }

    @Test
    void whatWasDeletedHereDoesNotMakeAnOlderOneNew() throws Exception {
        var taken = store.take(BRAND, makers.pack(Makers.brand(8)), Fit.ANY);
        Durable.delete(taken.folder());
        assertThat(refusal(makers.pack(Makers.brand(7)))).isEqualTo(Reason.OLDER);
    }

    @Test
    void twoPacksUnderOneNumberAreNotOne() throws Exception {
        store.take(BRAND, makers.pack(Makers.brand(8)), Fit.ANY);
        var other = makers.unsigned("names: another");
        makers.sign(other, Makers.brand(8));
        assertThat(refusal(other)).isEqualTo(Reason.OLDER);
    }

    @ParameterizedTest
    @CsvSource({"*,true", "530199000001,true", "5301*,true", "530199000002,false", "5302*,false"})
    void aPackIsForItsHallOrRegion(String whose, boolean taken) throws Exception {
        var label = new PackMaking.Label(PackKind.BRAND, "yunling", whose, 3, Makers.END);
        var pack = makers.pack(label);
        if (taken) {
            assertThat(store.take(BRAND, pack, Fit.ANY).pack().hall()).isEqualTo(whose);
        } else {
            assertThat(refusal(pack)).isEqualTo(Reason.OTHER_HALL);
        }
    }

    @Test
    void aMachineThatDoesNotKnowItsHallTakesOnlyWhatIsForAll() throws Exception {
        var nowhere = store(makers.root, "", Makers.NOW);
        var label = new PackMaking.Label(PackKind.BRAND, "yunling", "53*", 3, Makers.END);
        assertThat(refusal(nowhere, makers.pack(label))).isEqualTo(Reason.OTHER_HALL);
        assertThat(nowhere.take(BRAND, makers.pack(Makers.brand(3)), Fit.ANY).pack().version())
                .isEqualTo(3);
    }

    @Test
    void whatHasExpiredIsNotTakenAndWhatWasTakenStays() throws Exception {
        var pack = makers.pack(Makers.brand(7));
        var late = store(makers.root, HALL, Makers.END);
        assertThat(refusal(late, pack)).isEqualTo(Reason.EXPIRED);
        store.take(BRAND, pack, Fit.ANY);
        assertThat(late.held(BRAND, Fit.ANY)).isPresent();
        assertThat(late.take(BRAND, pack, Fit.ANY).pack().version()).isEqualTo(7);
    }

    @Test
    void aVoiceIsNoBrandAndOneLanguageNotAnother() {
        var label = new PackMaking.Label(PackKind.VOICE, "zh-CN", "*", 3, Makers.END);
        assertThat(refusal(makers.pack(label))).isEqualTo(Reason.OTHER_KIND);
        var english = new PackSlot(PackKind.VOICE, "en");
        var refused =
                catchThrowableOfType(
                        PackRefused.class, () -> store.take(english, makers.pack(label), Fit.ANY));
        assertThat(refused.reason()).isEqualTo(Reason.OTHER_KIND);
    }

    @Test
    void oneSignatureOfTwoIsNotEnough() throws Exception {
        var pack = makers.unsigned("names: 7");
        PackMaking.sign(pack, PackMaking.manifest(pack, Makers.brand(7)), makers.signers.get(1));
        assertThat(refusal(pack)).isEqualTo(Reason.TOO_FEW_SIGNATURES);
        PackMaking.signAlso(pack, makers.signers.get(1));
        assertThat(refusal(pack)).isEqualTo(Reason.TOO_FEW_SIGNATURES);
        PackMaking.signAlso(pack, makers.signers.get(0));
        assertThat(store.take(BRAND, pack, Fit.ANY).pack().version()).isEqualTo(7);
        assertThat(store(Root.NOBODY, HALL, Makers.NOW).held(BRAND, Fit.ANY)).isEmpty();
    }

    @Test
    void whatIsOfNoUseIsNotTakenThoughSigned() throws Exception {
        store.take(BRAND, makers.pack(Makers.brand(7)), Fit.ANY);
        var refused =
                catchThrowableOfType(
                        PackRefused.class,
                        () ->
                                store.take(
                                        BRAND,
                                        makers.pack(Makers.brand(8)),
                                        _ -> Optional.of("no names")));
        assertThat(refused.reason()).isEqualTo(Reason.UNUSABLE);
        assertThat(held()).isEqualTo(7);
        assertThat(store.held(BRAND, _ -> Optional.of("no names"))).isEmpty();
    }

    /// Things that somebody put beside or in the place of what was signed.
    @ParameterizedTest
    @ValueSource(strings = {"more", "folder", "hidden", "link", "linkAround", "missing", "longer"})
    void whatDoesNotBelongThereIsRefused(String what) throws Exception {
        var pack = makers.pack(Makers.brand(7));
        var yaml = pack.resolve("brand.yaml");
        switch (what) {
            case "more" -> Files.writeString(pack.resolve("more.yaml"), "");
            case "folder" -> Files.createDirectory(pack.resolve("more"));
            case "hidden" -> Files.writeString(pack.resolve(".more"), "");
            case "link" -> Files.createSymbolicLink(pack.resolve("more"), folder.resolve("key-0"));
            case "linkAround" -> {
                var outside = Files.move(yaml, folder.resolve("outside"));
                Files.createSymbolicLink(yaml, outside);
            }
            case "missing" -> Files.delete(yaml);
            default -> Files.writeString(yaml, "names: 7\n");
        }
        assertThat(refusal(pack)).isIn(Reason.NOT_IN_MANIFEST, Reason.CHANGED);
        assertThat(folder.resolve("store/brand").toFile().list()).containsExactly("lock");
    }

    @Test
    void withoutAManifestOrWithALinkToOneItIsNoPack() throws Exception {
        var pack = makers.unsigned("names: 7");
        assertThat(refusal(pack)).isEqualTo(Reason.UNREADABLE);
        var signed = makers.pack(Makers.brand(7)).resolve(Pack.SIGNED);
        Files.createSymbolicLink(pack.resolve(Pack.SIGNED), signed);
        assertThat(refusal(pack)).isEqualTo(Reason.UNREADABLE);
        Files.delete(pack.resolve(Pack.SIGNED));
        Files.write(pack.resolve(Pack.SIGNED), new byte[PackJudge.LARGEST + 1]);
        assertThat(refusal(pack)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aChangedBitIsRefused() throws Exception {
        var one = new Root(1, makers.root.keys());
        var pack = makers.unsigned("names: 7");
        PackMaking.sign(pack, PackMaking.manifest(pack, Makers.brand(7)), makers.signers.get(0));
        var signed = Files.readAllBytes(pack.resolve(Pack.SIGNED));
        var judge = new PackJudge(one, HALL);
        assertThat(judge.judge(signed, BRAND).version()).isEqualTo(7);
        assertThat(IntStream.iterate(0, bit -> bit < signed.length * 8, bit -> bit + STEP))
                .allMatch(bit -> isRefused(judge, changed(signed, bit)));
    }

    private static boolean isRefused(PackJudge judge, byte[] signed) {
        try {
            judge.judge(signed, BRAND);
            return false;
        } catch (PackRefused expected) {
            return true;
        }
    }

    private static byte[] changed(byte[] file, int bit) {
        var changed = file.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }
}
