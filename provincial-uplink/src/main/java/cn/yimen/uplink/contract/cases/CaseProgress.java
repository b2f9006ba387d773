package cn.yimen.uplink.contract.cases;

import cn.yimen.uplink.contract.catalogue.ResultKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A case as it stands.
///
/// @param number 办件编号, absent until a case is formally received
public record CaseProgress(
        String receipt,
        Optional<String> number,
        String item,
        String itemName,
        CaseState state,
        Instant submittedAt,
        Optional<Instant> acceptedAt,
        Optional<LocalDate> due,
        boolean automatic,
        List<CaseStep> steps,
        List<Correction> corrections,
        List<CaseResult> results,
        List<CaseProgress> children) {
    public CaseProgress {
        steps = List.copyOf(steps);
        corrections = List.copyOf(corrections);
        results = List.copyOf(results);
        children = List.copyOf(children);
    }

    /// A step that was taken.
    public record CaseStep(String name, CaseState state, Instant at, String who) {}

    /// What must be handed in again or later.
    public record Correction(String material, String reason, LocalDate due) {}

    /// What came out.
    public record CaseResult(
            String code,
            ResultKind kind,
            String name,
            Optional<String> number,
            Optional<UUID> file,
            Instant issuedAt,
            boolean handedOut) {}
}
