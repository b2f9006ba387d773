package cn.yimen.device.card.travel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.card.Authenticity;
import cn.yimen.device.card.Authenticity.Forged;
import cn.yimen.device.card.Authenticity.Genuine;
import cn.yimen.device.card.Authenticity.NotVerified;
import cn.yimen.device.card.Authenticity.Part;
import cn.yimen.device.card.Authenticity.Reason;
import cn.yimen.device.card.Authenticity.Unknown;
import cn.yimen.device.sim.travel.ChipFiles;
import cn.yimen.device.sim.travel.DocumentSigner;
import cn.yimen.device.sim.travel.InventedState;
import cn.yimen.device.sim.travel.InventedTravellers;
import cn.yimen.device.sim.travel.PassportPress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassiveAuthenticationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Instant THEN = Instant.parse("2022-05-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2033-05-01T00:00:00Z");
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

    private static final InventedState UTOPIA = InventedState.founded("UT", THEN);
    private static final ChipFiles PASSPORT = printed(UTOPIA.signer(THEN, LATER));

    private TrustList trusted = TrustList.of(UTOPIA.authority());

    @ParameterizedTest
    @ValueSource(strings = {"SHA256withECDSA", "SHA512withECDSA", "SHA1withRSA", "SHA256withRSA"})
    void whatAKnownStateSignedIsGenuine(String algorithm) {
        Authenticity judged = judge(printed(UTOPIA.signer(THEN, LATER, algorithm)));

        assertThat(judged).isInstanceOf(Genuine.class);
        assertThat(((Genuine) judged).country()).isEqualTo("UT");
        assertThat(((Genuine) judged).signer()).contains("Document Signer");
    }

    @Test
    void aChangedDataGroupIsForged() {
        byte[] other = PassportPress.group1(MrzText.encode(InventedTravellers.card()));
        assertThat(judge(PASSPORT.with(ChipFiles.DATA_GROUP_1, other)))
                .isEqualTo(new Forged(Part.PERSON));

        byte[] picture = PassportPress.group2(new byte[] {(byte) 0xFF, (byte) 0xD8, 0});
        assertThat(judge(PASSPORT.with(ChipFiles.DATA_GROUP_2, picture)))
                .isEqualTo(new Forged(Part.PORTRAIT));
    }

    @Test
    void aChangedDataGroupIsForgedWhoeverSignedIt() {
        trusted = TrustList.empty();
        byte[] other = PassportPress.group1(MrzText.encode(InventedTravellers.card()));

        assertThat(judge(PASSPORT.with(ChipFiles.DATA_GROUP_1, other)))
                .isEqualTo(new Forged(Part.PERSON));
    }

    @Test
    void aSignatureByAnotherKeyIsForged() {
        DocumentSigner right = UTOPIA.signer(THEN, LATER);
        DocumentSigner wrong = UTOPIA.signer(THEN, LATER);
        DocumentSigner mixed =
                new DocumentSigner(wrong.key(), right.certificate(), right.algorithm());

        assertThat(judge(printed(mixed))).isEqualTo(new Forged(Part.SECURITY_OBJECT));
    }

    @Test
    void aStateThatNobodyKnowsIsUnknownEvenUnderAKnownName() {
        trusted = TrustList.empty();
        assertThat(judge(PASSPORT)).isEqualTo(new Unknown("UT"));

        trusted = TrustList.of(InventedState.founded("UT", THEN).authority());
        assertThat(judge(PASSPORT)).isEqualTo(new Unknown("UT"));
    }

    @Test
    void aStateThatRenewedItsKeyUnderItsNameIsKnown() {
        trusted = TrustList.of(InventedState.founded("UT", THEN).authority(), UTOPIA.authority());

        assertThat(judge(PASSPORT)).isInstanceOf(Genuine.class);
    }

    @Test
    void expiredCertificatesVerifyNothing() {
        Instant ended = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(judge(printed(UTOPIA.signer(THEN, ended))))
                .isEqualTo(new NotVerified(Reason.SIGNER_CERTIFICATE_EXPIRED));

        InventedState old = InventedState.founded("UT", Instant.parse("2005-01-01T00:00:00Z"));
        trusted = TrustList.of(old.authority());
        assertThat(judge(printed(old.signer(THEN, LATER))))
                .isEqualTo(new NotVerified(Reason.STATE_CERTIFICATE_EXPIRED));
    }

    @Test
    void oneStateDoesNotSignForAnother() {
        InventedState france = InventedState.founded("FR", THEN);
        trusted = TrustList.of(france.authority(), UTOPIA.authority());

        assertThat(judge(printed(france.signer(THEN, LATER))))
                .isEqualTo(new NotVerified(Reason.OTHER_STATE));
    }

    @Test
    void aSignerIsNoAuthority() throws Exception {
        DocumentSigner signer = UTOPIA.signer(THEN, LATER);
        trusted = TrustList.of(signer.certificate());

        assertThat(judge(printed(signer))).isEqualTo(new Unknown("UT"));
    }

    @Test
    void aSecurityObjectThatIsNoneVerifiesNothing() {
        assertThat(judge(PASSPORT.with(ChipFiles.SECURITY_OBJECT, new byte[] {0x77, 0})))
                .isEqualTo(new NotVerified(Reason.NO_SECURITY_OBJECT));
    }

    @Test
    void aDataGroupThatNobodySignedIsNotCovered() {
        Map<Integer, byte[]> more = new HashMap<>(groups(PASSPORT));
        more.put(11, new byte[] {0x6B, 0});

        assertThat(judge(PASSPORT, more)).isEqualTo(new NotVerified(Reason.GROUP_NOT_COVERED));
    }

    @Test
    void aTurnedBitOfDigestOrSignatureIsNoticed() throws Exception {
        byte[] signed = PASSPORT.content(ChipFiles.SECURITY_OBJECT);
        byte[] digest =
                MessageDigest.getInstance("SHA-256")
                        .digest(PASSPORT.content(ChipFiles.DATA_GROUP_1));
        int digestAt =
                HexFormat.of().formatHex(signed).indexOf(HexFormat.of().formatHex(digest)) / 2;

        for (int i = 0; i < digest.length; i++) {
            assertThat(judgeTurned(signed, digestAt + i)).isEqualTo(new Forged(Part.PERSON));
            assertThat(judgeTurned(signed, signed.length - 1 - i))
                    .isEqualTo(new Forged(Part.SECURITY_OBJECT));
        }
    }

    private Authenticity judgeTurned(byte[] signed, int at) {
        byte[] turned = signed.clone();
        turned[at] ^= 1;
        return judge(PASSPORT.with(ChipFiles.SECURITY_OBJECT, turned));
    }

    @Test
    void aFolderOfCertificatesIsATrustList(@TempDir Path folder)
            throws IOException, CertificateEncodingException {
        Files.write(folder.resolve("utopia.cer"), UTOPIA.authority().getEncoded());
        InventedState other = InventedState.founded("FR", THEN);
        Files.writeString(
                folder.resolve("other.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(other.authority().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        Files.writeString(folder.resolve("README.txt"), "not a certificate");
        Files.write(
                folder.resolve("signer.cer"),
                UTOPIA.signer(THEN, LATER).certificate().getEncoded());

        TrustList.Loaded loaded = TrustList.load(folder);
        trusted = loaded.list();

        assertThat(trusted.size()).isEqualTo(2);
        assertThat(loaded.unusable()).containsExactly("README.txt", "signer.cer");
        assertThat(judge(PASSPORT)).isInstanceOf(Genuine.class);
    }

    private Authenticity judge(ChipFiles files) {
        return judge(files, groups(files));
    }

    private Authenticity judge(ChipFiles files, Map<Integer, byte[]> groups) {
        return new PassiveAuthentication(trusted)
                .judge(files.content(ChipFiles.SECURITY_OBJECT), groups, "UTO", NOW);
    }

    private static Map<Integer, byte[]> groups(ChipFiles files) {
        return Map.of(
                1, files.content(ChipFiles.DATA_GROUP_1),
                2, files.content(ChipFiles.DATA_GROUP_2));
    }

    private static ChipFiles printed(DocumentSigner signer) {
        return new PassportPress(signer).make(InventedTravellers.passport(), "", PICTURE);
    }
}
