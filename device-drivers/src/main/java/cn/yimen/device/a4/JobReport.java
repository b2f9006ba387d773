package cn.yimen.device.a4;

import cn.yimen.device.ipp.IppGroup;
import java.util.List;
import java.util.Optional;

/// What a printer says of one job (RFC 8011 § 5.3).
///
/// @param id the printer's own number
/// @param name what it was called when it was made
/// @param stage how far it is
/// @param reasons keywords, such as `aborted-by-system`
/// @param neverStarted the printer says of itself that it did not begin with it
record JobReport(int id, String name, Stage stage, List<String> reasons, boolean neverStarted) {

    static final List<String> ATTRIBUTES =
            List.of("job-id", "job-name", "job-state", "job-state-reasons", "time-at-processing");

    /// `job-state` 3 to 9.
    enum Stage {
        WAITING,
        HELD,
        PROCESSING,
        STOPPED,
        CANCELED,
        ABORTED,
        COMPLETED,
        UNKNOWN
    }

    JobReport {
        reasons = List.copyOf(reasons);
    }

    /// Empty when the group does not name a job.
    static Optional<JobReport> of(IppGroup job) {
        return job.number("job-id")
                .map(id -> {
                    Stage stage = stage(job.number("job-state").orElse(0));
                    return new JobReport(
                            id,
                            job.texts("job-name").stream().findFirst().orElse(""),
                            stage,
                            job.texts("job-state-reasons"),
                            stage == Stage.WAITING
                                    || stage == Stage.HELD
                                    || job.saysNoValue("time-at-processing"));
                });
    }

    private static Stage stage(int state) {
        return switch (state) {
            case 3 -> Stage.WAITING;
            case 4 -> Stage.HELD;
            case 5 -> Stage.PROCESSING;
            case 6 -> Stage.STOPPED;
            case 7 -> Stage.CANCELED;
            case 8 -> Stage.ABORTED;
            case 9 -> Stage.COMPLETED;
            default -> Stage.UNKNOWN;
        };
    }

    boolean ended() {
        return stage == Stage.CANCELED || stage == Stage.ABORTED || stage == Stage.COMPLETED;
    }

    /// The whole document lies there, or lay there.
    boolean holdsDocument() {
        return stage != Stage.HELD
                && !reasons.contains("job-incoming")
                && !reasons.contains("job-data-insufficient");
    }

    boolean printedWell() {
        return stage == Stage.COMPLETED
                && reasons.stream().noneMatch(reason -> reason.contains("error"));
    }
}
