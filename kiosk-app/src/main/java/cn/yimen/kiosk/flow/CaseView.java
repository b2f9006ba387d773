package cn.yimen.kiosk.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An application as it stands.
///
/// @param number 办件编号; empty until it is formally received
/// @param due by when it will be decided
/// @param missing what has to be handed in later, and by when
/// @param lacking what is asked of those papers; empty where nothing is missing, or where this
///   machine does not know the item
public record CaseView(
        String receipt,
        Optional<String> number,
        String title,
        CaseStage stage,
        Optional<LocalDate> due,
        List<Step> steps,
        List<Missing> missing,
        List<Result> results,
        Optional<Filing> lacking) {

    public CaseView {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
        results = List.copyOf(results);
    }

    /// One of which nothing can be handed in afterwards here.
    public CaseView(
            String receipt,
            Optional<String> number,
            String title,
            CaseStage stage,
            Optional<LocalDate> due,
            List<Step> steps,
            List<Missing> missing,
            List<Result> results) {
        this(receipt, number, title, stage, due, steps, missing, results, Optional.empty());
    }

    public CaseView lacking(Filing filing) {
        return new CaseView(
                receipt, number, title, stage, due, steps, missing, results, Optional.of(filing));
    }

    /// Whether something came out that nobody has collected (可以领取).
    public boolean isToCollect() {
        return results.stream().anyMatch(result -> !result.collected());
    }

    /// A step that was taken.
    public record Step(String name, String who, LocalDate on) {}

    /// Something that is still to be brought.
    public record Missing(String name, String reason, LocalDate due) {}

    /// What came out.
    public record Result(String name, Optional<String> number, boolean collected) {}

    @Override
    public String toString() {
        return "CaseView[" + stage + "]";
    }
}
