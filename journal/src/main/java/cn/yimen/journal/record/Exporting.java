package cn.yimen.journal.record;

/// What came of writing a bundle.
public sealed interface Exporting {

    /// @param records in the bundle: everything that is not safe elsewhere and can be opened
    /// @param leftBehind what cannot be opened and so is in no bundle
    record Exported(long records, long leftBehind) implements Exporting {}

    /// @param why a sentence for the technician
    record NotExported(String why) implements Exporting {}
}
