package cn.yimen.device.printer;

import java.util.List;

/// What came of reading a profile that a technician wrote.
public sealed interface ProfileReading {

    record Whole(PrinterProfile profile) implements ProfileReading {}

    /// @param flaws all of them, in the order of the keys
    record Flawed(List<Flaw> flaws) implements ProfileReading {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    /// @param key the line that is wrong
    /// @param value what stands there, or nothing
    record Flaw(String key, String value, Why why) {}

    /// What is wrong with a line.
    enum Why {
        MISSING,
        UNKNOWN_KEY,
        NO_NUMBER,
        OUT_OF_RANGE,
        UNKNOWN_WORD,
        /// Automatic status and a barrier need a printer that answers.
        NEEDS_ANSWERS,
        UNREADABLE_FILE
    }
}
