package cn.yimen.hall.update;

import java.util.Set;

/// What a machine is and has seen.
///
/// @param hall empty where it does not know its hall: then only what is for every hall
/// @param running the version that runs
/// @param highest version that it was ever shown with good signatures
/// @param dataFormat of what lies on its disk
/// @param failed versions that were tried here and taken back
public record Machine(
        String program, String hall, long running, long highest, int dataFormat, Set<Long> failed) {

    public Machine {
        failed = Set.copyOf(failed);
    }
}
