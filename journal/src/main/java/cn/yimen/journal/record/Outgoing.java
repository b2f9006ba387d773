package cn.yimen.journal.record;

/// A record on its way out.
public record Outgoing(RecordHeader header, Body body) {

    public Settlement confirmed() {
        return new Settlement.Confirmed(header.id(), header.revision());
    }

    /// @param reason a word of the receiver
    public Settlement refused(String reason) {
        return new Settlement.Refused(header.id(), header.revision(), reason);
    }
}
