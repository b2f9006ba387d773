package cn.yimen.uplink.contract.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A material and where it lies.
public record SubmittedMaterial(
        String material,
        MaterialWay way,
        TrustLevel trust,
        List<UUID> files,
        Optional<String> licence) {
    public SubmittedMaterial {
        files = List.copyOf(files);
    }
}
