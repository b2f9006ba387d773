package cn.yimen.uplink.contract.seal;

import java.time.Instant;
import java.util.List;

/// What its seals say.
public record SealVerdict(String digest, boolean whole, List<Seal> seals, Instant checkedAt) {
    public SealVerdict {
        seals = List.copyOf(seals);
    }

    /// A seal.
    public record Seal(
            String name, String signer, String certificate, Instant signedAt, boolean valid) {}
}
