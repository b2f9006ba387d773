package cn.yimen.system.kill;

import java.time.Duration;
import java.util.List;

/// What came of a [KillLoop].
///
/// @param readyAgain for each start the time until the server served
/// @param effort the processor time of a start in the middle, as a multiple of what a virtual
///   machine takes that does nothing
/// @param answered commands that were answered
/// @param problems empty where nothing was lost, doubled or changed
public record KillReport(
        List<Duration> readyAgain, double effort, int answered, List<String> problems) {

    public KillReport {
        readyAgain = readyAgain.stream().sorted().toList();
        problems = List.copyOf(problems);
    }

    /// @param percent of the starts were not slower
    public Duration readyWithin(int percent) {
        return readyAgain.get((readyAgain.size() - 1) * percent / 100);
    }
}
