package cn.yimen.sandbox.http;

import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.SignedRequest;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.VerifyingKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Lets a request in only if its caller is known, its signature holds, its time is near and its
/// nonce is new.
final class Gate {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Credentials caller;
    private final VerifyingKey key;
    private final Nonces nonces = new Nonces();

    Gate(Credentials caller) {
        this.caller = caller;
        this.key = caller.key().verifying();
    }

    /// Why the request stays out; empty where it may come in.
    ///
    /// @param claim what the headers say that was signed
    /// @param now the platform's time, right or wrong
    Optional<PlatformProblem> check(
            SignedRequest claim, String signature, byte[] body, Instant now) {
        if (!claim.appKey().equals(caller.appKey())) {
            return refused(PlatformProblem.UNKNOWN_CALLER, "接入方不存在");
        }
        if (!claim.timestamp().matches("\\d{13}") || !claim.nonce().matches("[0-9A-Za-z-]{8,64}")) {
            return refused(PlatformProblem.SIGNATURE, "签名参数不完整");
        }
        if (!Signing.digest(body).equals(claim.bodyDigest())
                || !key.holds(claim.text(), signature)) {
            return refused(PlatformProblem.SIGNATURE, "签名不符");
        }
        var signedAt = Instant.ofEpochMilli(Long.parseLong(claim.timestamp()));
        if (Duration.between(signedAt, now).abs().compareTo(TOLERANCE) > 0) {
            return refused(PlatformProblem.CLOCK, "时间戳与平台时间相差超过 5 分钟");
        }
        return nonces.use(claim.appKey(), claim.nonce(), now)
                ? Optional.empty()
                : refused(PlatformProblem.REPLAYED, "nonce 已使用过");
    }

    private static Optional<PlatformProblem> refused(String type, String title) {
        return Optional.of(new PlatformProblem(type, title, 401));
    }
}
