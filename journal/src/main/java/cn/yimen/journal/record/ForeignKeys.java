package cn.yimen.journal.record;

/// What to do where the device's keys are not those that the store was written with.
public enum ForeignKeys {
    /// Not to open. Most often the right keys are found again.
    REFUSE,
    /// A technician's decision, once: the old keys are lost. What they sealed stays, unread; new
    /// records go under the new keys, which are made where there are none.
    ACCEPT
}
