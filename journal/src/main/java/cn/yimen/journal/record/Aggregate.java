package cn.yimen.journal.record;

/// What a record is about and within which its order counts: a case, a visit, itself. An id that is
/// notn/// a person's, because it stands in the clear.
public record Aggregate(String value) {

    public Aggregate {
        PlainWord.checked("aggregate", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
