package cn.yimen.system.crash;

/// A [RecordLedger] that acknowledges what it has not done yet.
public final class HastyRecordLedger {

    private HastyRecordLedger() {}

    public static void main(String... arguments) {
        RecordLedger.run(true, arguments);
    }
}
