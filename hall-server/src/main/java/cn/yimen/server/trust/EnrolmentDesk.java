package cn.yimen.server.trust;

import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.trust.EnrolmentProof;
import cn.yimen.hall.trust.Pem;
import cn.yimen.hall.wire.EnrolmentAnswer;
import cn.yimen.hall.wire.EnrolmentAnswer.Challenge;
import cn.yimen.hall.wire.EnrolmentAnswer.Enrolled;
import cn.yimen.hall.wire.EnrolmentAnswer.NotEnrolled;
import cn.yimen.hall.wire.EnrolmentAnswer.Why;
import cn.yimen.hall.wire.EnrolmentQuestion;
import cn.yimen.hall.wire.EnrolmentQuestion.Hello;
import cn.yimen.hall.wire.EnrolmentQuestion.Proof;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;

/// Admits machines that show a one-time code (入网).
final class EnrolmentDesk {

    private static final int CURVE_BITS = 256;
    private static final int LONGEST_NONCE = 128;

    private final HallAuthority authority;
    private final OpenCodes codes;
    private final Nonces nonces;
    private final InstantSource clock;
    private final EventLog log;

    EnrolmentDesk(HallAuthority authority, SecureRandom random, InstantSource clock, EventLog log) {
        this.authority = authority;
        codes = authority.codes();
        nonces = new Nonces(random);
        this.clock = clock;
        this.log = log;
    }

    /// @throws IOException where the server cannot use its own files
    EnrolmentAnswer answer(EnrolmentQuestion question) throws IOException {
        return switch (question) {
            case Hello hello -> challenge(hello);
            case Proof proof -> judge(proof);
        };
    }

    private EnrolmentAnswer challenge(Hello hello) throws IOException {
        var now = clock.instant();
        var salt = codes.salt(now);
        return salt.isPresent() && hello.nonce().length() <= LONGEST_NONCE
                ? new Challenge(
                        Pem.of(authority.server().authority()),
                        salt.get(),
                        nonces.make(hello.nonce(), now))
                : refused(Why.NO_CODE);
    }

    private EnrolmentAnswer judge(Proof shown) throws IOException {
        var now = clock.instant();
        if (!nonces.isFresh(shown.serverNonce(), shown.nonce(), now)) {
            return refused(Why.TOO_SLOW);
        }
        try {
            var key = Pem.publicKey(Base64.getDecoder().decode(shown.publicKey()));
            var proof =
                    new EnrolmentProof(
                            authority.server().authority(),
                            shown.nonce(),
                            shown.serverNonce(),
                            key);
            boolean hasKey = isP256(key) && isSigned(proof, key, shown.signature());
            var tried =
                    codes.burn(
                            shown.device(),
                            now,
                            code ->
                                    hasKey
                                            && EnrolmentProof.isEqual(
                                                    proof.ofMachine(code.secret()), shown.proof()));
            return switch (tried) {
                case OpenCodes.Tried.Right right -> admit(right.code(), proof);
                case OpenCodes.Tried.Wrong _ -> refused(Why.WRONG_CODE);
                case OpenCodes.Tried.None _ -> refused(Why.NO_CODE);
            };
        } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
            return refused(Why.WRONG_CODE);
        }
    }

    private static boolean isP256(PublicKey key) {
        return key instanceof ECPublicKey curve
                && curve.getParams().getCurve().getField().getFieldSize() == CURVE_BITS;
    }

    private static boolean isSigned(EnrolmentProof proof, PublicKey key, String signature)
            throws GeneralSecurityException {
        var check = Signature.getInstance("SHA256withECDSA");
        check.initVerify(key);
        check.update(proof.signed());
        return check.verify(Base64.getDecoder().decode(signature));
    }

    private EnrolmentAnswer admit(OpenCode code, EnrolmentProof proof)
            throws IOException, GeneralSecurityException {
        var certificate = authority.certify(code.name(), proof.publicKey());
        log.write("device.enrolled", Map.of("device", code.device(), "role", code.role().word()));
        return new Enrolled(Pem.of(certificate), proof.ofHall(code.secret(), certificate));
    }

    private EnrolmentAnswer refused(Why why) {
        log.write("device.not-enrolled", Map.of("why", why));
        return new NotEnrolled(why);
    }
}
