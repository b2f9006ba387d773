package cn.yimen.ui.voice;

import java.util.List;

/// What reading a clip pack came to.
public sealed interface PackReading {

    /// Everything that a call needs is there.
    record Complete(ClipPack pack) implements PackReading {}

    /// Some clips have no file or no sound; calls that need them are not spoken.
    ///
    /// @param missing their names, sorted
    record Incomplete(ClipPack pack, List<String> missing) implements PackReading {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    /// @param why a sentence for the technician, with the place
    record Unreadable(String why) implements PackReading {}
}
