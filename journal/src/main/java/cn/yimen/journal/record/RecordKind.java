package cn.yimen.journal.record;

/// What sort of record it is, as a word of the programs: "draft", "rating", "check-in". In the
/// clear.
public record RecordKind(String value) {

    public RecordKind {
        PlainWord.checked("kind", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
