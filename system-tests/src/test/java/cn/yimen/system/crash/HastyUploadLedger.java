package cn.yimen.system.crash;

/// Sends the ledger with [HastyEvents].
final class HastyUploadLedger {

    private HastyUploadLedger() {}

    public static void main(String... arguments) {
        UploadLedger.run(HastyEvents::new, arguments);
    }
}
