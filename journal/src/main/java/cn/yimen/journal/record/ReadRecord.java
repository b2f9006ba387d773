package cn.yimen.journal.record;

/// What came of reading a record.
public sealed interface ReadRecord {

    record Found(RecordHeader header, Contents contents) implements ReadRecord {}

    /// It is safe elsewhere, and its time here was over.
    record Erased(RecordHeader header) implements ReadRecord {}

    /// It is there, but this device does not have the key. Kept until the key comes back.
    ///
    /// @param key its id
    record KeyMissing(RecordHeader header, String key) implements ReadRecord {}

    /// It was changed on the disk, and no longer opens.
    record Altered(RecordHeader header) implements ReadRecord {}

    record Unknown() implements ReadRecord {}
}
