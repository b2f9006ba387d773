package cn.yimen.client.trust;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.trust.CredentialFiles;
import cn.yimen.hall.trust.Credentials;
import cn.yimen.hall.trust.EnrolmentCode;
import cn.yimen.hall.trust.EnrolmentProof;
import cn.yimen.hall.trust.HallTrust;
import cn.yimen.hall.trust.Pem;
import cn.yimen.hall.wire.EnrolmentAnswer;
import cn.yimen.hall.wire.EnrolmentAnswer.Challenge;
import cn.yimen.hall.wire.EnrolmentAnswer.Enrolled;
import cn.yimen.hall.wire.EnrolmentQuestion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.spec.ECGenParameterSpec;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

/// Gets a machine its first certificate (入网). The machine believes nobody beforehand: that it
/// speaks with the hall it sees from the proof that the other side, too, knows the one-time code.
public final class Enrolment {

    private static final int NONCE = 32;

    private final EnrolmentLine line;
    private final InstantSource clock;
    private final SecureRandom random;

    /// @param server `https://host:port`; a path after it is left out
    public Enrolment(URI server, InstantSource clock, SecureRandom random) {
        line = new EnrolmentLine(server);
        this.clock = clock;
        this.random = random;
    }

    /// What came of it.
    public sealed interface Result {

        record Admitted(Identity identity) implements Result {}

        record Refused(EnrolmentAnswer.Why why) implements Result {}

        /// Whoever answers there is not the hall that gave the code out, or its certificate does
        /// not hold, by this machine's clock. Nothing was told to it that it could use.
        ///
        /// @param why for technicians
        record NotTheHall(String why) implements Result {}

        /// @param why for technicians
        record Unreachable(String why) implements Result {}

        /// The machine cannot write its directory; the code may be used up.
        record NotKept(String why) implements Result {}
    }

    /// Takes about a second.
    ///
    /// @param device for which the code was made; empty where the code alone decides
    /// @param folder where key and certificate are kept; what was there is replaced
    public Result enrol(EnrolmentCode code, Optional<DeviceId> device, Path folder) {
        var nonce = nonce();
        try {
            return switch (line.ask(new EnrolmentQuestion.Hello(nonce))) {
                case Challenge challenge -> answer(code, device, nonce, challenge, folder);
                case EnrolmentAnswer.NotEnrolled not -> new Result.Refused(not.why());
                case Enrolled _ -> new Result.NotTheHall("no challenge");
            };
        } catch (IOException e) {
            return new Result.Unreachable(String.valueOf(e.getMessage()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return new Result.NotTheHall(String.valueOf(e.getMessage()));
        }
    }

    private Result answer(
            EnrolmentCode code,
            Optional<DeviceId> device,
            String nonce,
            Challenge challenge,
            Path folder)
            throws IOException, GeneralSecurityException {
        var authority = Pem.certificate(challenge.authority());
        var trust = new HallTrust(authority, clock);
        var key = code.key(Base64.getDecoder().decode(challenge.salt()));
        var pair = pair();
        var proof = new EnrolmentProof(authority, nonce, challenge.nonce(), pair.getPublic());
        var question =
                new EnrolmentQuestion.Proof(
                        device,
                        nonce,
                        challenge.nonce(),
                        text(pair.getPublic().getEncoded()),
                        text(signature(pair, proof)),
                        proof.ofMachine(key));
        return switch (line.ask(question, trust)) {
            case Enrolled enrolled -> {
                var certificate = Pem.certificate(enrolled.certificate());
                var expected = proof.ofHall(key, certificate);
                if (!EnrolmentProof.isEqual(expected, enrolled.proof())) {
                    throw new CertificateException("the other side does not know the code");
                }
                trust.machine(certificate);
                yield keep(Credentials.of(pair.getPrivate(), certificate, authority), folder);
            }
            case EnrolmentAnswer.NotEnrolled not -> new Result.Refused(not.why());
            case Challenge _ -> new Result.NotTheHall("a challenge again");
        };
    }

    private Result keep(Credentials credentials, Path folder) {
        try {
            CredentialFiles.ofDevice(folder).keep(credentials);
        } catch (IOException e) {
            return new Result.NotKept(String.valueOf(e));
        }
        return switch (Identity.read(folder, clock)) {
            case Identity.Reading.Read read -> new Result.Admitted(read.identity());
            case Identity.Reading.Unusable not -> new Result.NotKept(not.why());
            case Identity.Reading.Missing _ -> new Result.NotKept("nothing in " + folder);
        };
    }

    private KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }

    private byte[] signature(KeyPair pair, EnrolmentProof proof) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate(), random);
        signature.update(proof.signed());
        return signature.sign();
    }

    private String nonce() {
        var bytes = new byte[NONCE];
        random.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
