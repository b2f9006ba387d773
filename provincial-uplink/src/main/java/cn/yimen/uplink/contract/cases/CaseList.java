package cn.yimen.uplink.contract.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The person's own cases, without their particulars.
public record CaseList(List<CaseSummary> cases) {
    public CaseList {
        cases = List.copyOf(cases);
    }

    /// A case in one line.
    public record CaseSummary(
            String receipt,
            Optional<String> number,
            String itemName,
            CaseState state,
            Instant submittedAt) {}
}
