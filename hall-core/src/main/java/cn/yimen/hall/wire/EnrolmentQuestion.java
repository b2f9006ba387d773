package cn.yimen.hall.wire;

import cn.yimen.hall.domain.DeviceId;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/// What a machine that has no certificate yet asks of the hall server. Binary parts are Base64.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface EnrolmentQuestion {

    /// The first round.
    ///
    /// @param nonce of the machine, never used before
    record Hello(String nonce) implements EnrolmentQuestion {}

    /// The second round: the machine shows that it knows the code and has the key.
    ///
    /// @param device for which the code was made; empty where the machine leaves it to the code
    /// @param nonce of the machine and `serverNonce`, as in the first round
    /// @param publicKey SubjectPublicKeyInfo, DER
    /// @param signature by that key, ECDSA with SHA-256
    /// @param proof made with the code
    record Proof(
            Optional<DeviceId> device,
            String nonce,
            String serverNonce,
            String publicKey,
            String signature,
            String proof)
            implements EnrolmentQuestion {}
}
