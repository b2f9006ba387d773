package cn.yimen.journal.record;

/// A record on its way out.
public record Outgoing(RecordHeader header, Body body) {

    /// The same for every attempt and on every machine, whatever became of the attempts before; a
    /// corrected body has another. Id, then SM3 of the body.
    public String idempotencyKey() {
        return header.id() + "-" + body.digest();
    }

    public Settlement confirmed() {
        return new Settlement.Confirmed(header.id(), header.revision());
    }

    /// @param reason a word of the receiver
    public Settlement refused(String reason) {
        return new Settlement.Refused(header.id(), header.revision(), reason);
    }
}
