package cn.yimen.hall.wire;

import cn.yimen.hall.config.Problem;
import java.util.List;

/// What became of a hall's layout that was sent to the running server.
///
/// @param taken whether it holds from now on; otherwise nothing was changed
/// @param problems why it was not taken, each with its place
/// @param warnings what should be mended but does not stand in the way
public record LayoutReport(boolean taken, List<Problem> problems, List<Problem> warnings) {
    public LayoutReport {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }
}
