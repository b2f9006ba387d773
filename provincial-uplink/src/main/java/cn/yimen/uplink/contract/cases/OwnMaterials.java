package cn.yimen.uplink.contract.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What the person of the session handed in earlier (以往材料), the latest of each material.
public record OwnMaterials(List<OwnMaterial> materials) {
    public OwnMaterials {
        materials = List.copyOf(materials);
    }

    /// A material as it was handed in.
    public record OwnMaterial(
            String material, List<UUID> files, TrustLevel trust, Instant submittedAt) {
        public OwnMaterial {
            files = List.copyOf(files);
        }
    }
}
