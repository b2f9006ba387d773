package cn.yimen.uplink.contract.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A material (申请材料) that an item asks for.
///
/// @param toleratedDays working days to hand in what was tolerated (容缺)
public record Material(
        String code,
        String name,
        Necessity necessity,
        Medium medium,
        CopyKind copyKind,
        int copies,
        Optional<String> paper,
        MaterialSource source,
        Optional<String> sourceNote,
        Optional<String> acceptance,
        Optional<String> filling,
        Optional<UUID> blankForm,
        Optional<UUID> sample,
        Optional<String> basis,
        Optional<Integer> toleratedDays,
        List<ReviewPoint> reviewPoints) {
    public Material {
        reviewPoints = List.copyOf(reviewPoints);
    }

    /// What a clerk checks (审查要点).
    public record ReviewPoint(String code, String text, boolean automatic) {}
}
