package cn.yimen.system.attack;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.trust.EnrolmentCode;
import cn.yimen.hall.trust.EnrolmentProof;
import cn.yimen.hall.trust.Pem;
import cn.yimen.hall.wire.EnrolmentAnswer;
import cn.yimen.hall.wire.EnrolmentAnswer.Challenge;
import cn.yimen.hall.wire.EnrolmentAnswer.Enrolled;
import cn.yimen.hall.wire.EnrolmentQuestion;
import cn.yimen.hall.wire.EnrolmentQuestion.Proof;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// At the hall's one open door, where machines enrol.
///
/// @param code given out for [Loot#NEWCOMER]
record EnrolCases(RawTls server, EnrolmentCode code, Intrusion intrusion) {

    private static final SecureRandom RANDOM = new SecureRandom();

    void run() throws Exception {
        no("nothing at all", "");
        no("no enrolment", "{\"type\":\"enrolment-question.hello\"}");
        guessed();
        anothersName();
        foreignSignature();
        var right = proof(code, Optional.of(Loot.NEWCOMER), pair());
        flipped(right);
        enrolledOnce(right);
    }

    private void no(String name, String body) {
        intrusion.must(
                "enrolment: " + name,
                "no certificate",
                server.ask(Requests.post("/v1/enrolments", body)),
                answer -> !gives(answer));
    }

    private void guessed() throws Exception {
        var wrong = EnrolmentCode.make(RANDOM);
        no("a guessed code", WireJson.write(proof(wrong, Optional.empty(), pair())));
    }

    private void anothersName() throws Exception {
        no(
                "with another machine's name",
                WireJson.write(proof(code, Optional.of(Loot.HONEST), pair())));
    }

    /// Somebody in between puts his own key into what the machine said.
    private void foreignSignature() throws Exception {
        var right = proof(code, Optional.of(Loot.NEWCOMER), pair());
        var own = text(pair().getPublic().getEncoded());
        no(
                "another key put in",
                WireJson.write(
                        new Proof(
                                right.device(),
                                right.nonce(),
                                right.serverNonce(),
                                own,
                                right.signature(),
                                right.proof())));
    }

    /// One bit; with the three before it still less than the five wrong uses that burn a code.
    private void flipped(Proof right) {
        no("a bit of the signature", changed(right));
    }

    private static String changed(Proof right) {
        return WireJson.write(
                new Proof(
                        right.device(),
                        right.nonce(),
                        right.serverNonce(),
                        right.publicKey(),
                        flip(right.signature()),
                        right.proof()));
    }

    private static String flip(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        bytes[bytes.length - 1] ^= 1;
        return text(bytes);
    }

    /// The control, and the replay of the very same words.
    private void enrolledOnce(Proof right) throws Exception {
        var fresh = proof(code, Optional.of(Loot.NEWCOMER), pair());
        var message = Requests.post("/v1/enrolments", WireJson.write(fresh));
        var first = server.ask(message);
        intrusion.must("control: who has the code", "gets a certificate", first, EnrolCases::gives);
        intrusion.must(
                "enrolment: replayed", "no certificate", server.ask(message), a -> !gives(a));
        no("an earlier challenge", WireJson.write(right));
        secondTime();
    }

    /// Where no other code is open the hall does not even begin.
    private void secondTime() {
        var hello = server.ask(Requests.post("/v1/enrolments", hello(nonce())));
        intrusion.must(
                "enrolment: the code a second time",
                "no certificate, not even a challenge",
                hello,
                answer -> !gives(answer) && !(body(answer) instanceof Challenge));
    }

    private static boolean gives(RawTls.Answer answer) {
        return answer.isGiven()
                && answer.text().contains("BEGIN CERTIFICATE")
                && body(answer) instanceof Enrolled;
    }

    private static EnrolmentAnswer body(RawTls.Answer answer) {
        try {
            return WireJson.readForeign(
                    answer.text().substring(answer.text().indexOf('{')), EnrolmentAnswer.class);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("no answer to an enrolment", e);
        }
    }

    private Proof proof(EnrolmentCode with, Optional<String> device, KeyPair pair)
            throws GeneralSecurityException, MalformedMessage {
        var nonce = nonce();
        var answer = server.ask(Requests.post("/v1/enrolments", hello(nonce)));
        if (!answer.isGiven() || !(body(answer) instanceof Challenge challenge)) {
            throw new IllegalStateException("no challenge: " + answer.brief());
        }
        var key = with.key(Base64.getDecoder().decode(challenge.salt()));
        var made =
                new EnrolmentProof(
                        Pem.certificate(challenge.authority()),
                        text(nonce),
                        challenge.nonce(),
                        pair.getPublic());
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(made.signed());
        return new Proof(
                device.map(DeviceId::new),
                text(nonce),
                challenge.nonce(),
                text(pair.getPublic().getEncoded()),
                text(signature.sign()),
                made.ofMachine(key));
    }

    private static byte[] nonce() {
        var nonce = new byte[32];
        RANDOM.nextBytes(nonce);
        return nonce;
    }

    private static String hello(byte[] nonce) {
        return WireJson.write((EnrolmentQuestion) new EnrolmentQuestion.Hello(text(nonce)));
    }

    private static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static String text(byte[] bytes) {
        return new String(
                Base64.getEncoder().encode(Arrays.copyOf(bytes, bytes.length)),
                StandardCharsets.US_ASCII);
    }
}
