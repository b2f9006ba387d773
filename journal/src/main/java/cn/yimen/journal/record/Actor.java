package cn.yimen.journal.record;

/// Who changed a record: a device or a member of staff by number. In the clear, kept with the deed.
public record Actor(String value) {

    public Actor {
        PlainWord.checked("actor", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
