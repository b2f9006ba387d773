package cn.yimen.ui.voice;

import java.util.List;

/// What reading a clip pack came to.
public sealed interface PackReading {

    /// Everything that a call needs is there.
    record Complete(ClipPack pack) implements PackReading {}

    /// Some clips are missing or damaged; calls that need them are not spoken in this language.
    ///
    /// @param faults one for each such clip, by name
    record Incomplete(ClipPack pack, List<ClipFault> faults) implements PackReading {
        public Incomplete {
            faults = List.copyOf(faults);
        }
    }

    /// @param why a sentence for the technician, with the place
    record Unreadable(String why) implements PackReading {}
}
