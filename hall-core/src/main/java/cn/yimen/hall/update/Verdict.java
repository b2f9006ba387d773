package cn.yimen.hall.update;

/// What an announcement comes to.
public sealed interface Verdict {

    /// May be installed, once nobody stands at the machine.
    record Wanted(Release release) implements Verdict {}

    /// Runs already.
    record UpToDate(Release release) implements Verdict {}

    record Refused(Reason reason) implements Verdict {}

    enum Reason {
        /// Not the form of an announcement, or larger than one.
        UNREADABLE,
        TOO_FEW_SIGNATURES,
        OTHER_PROGRAM,
        OTHER_HALL,
        EXPIRED,
        /// Older than what runs, or than what this machine was shown before.
        DOWNGRADE,
        /// Its data format is older than what lies on the disk: it could not read the records.
        OLDER_DATA,
        /// Was tried here, and taken back.
        FAILED_HERE
    }
}
