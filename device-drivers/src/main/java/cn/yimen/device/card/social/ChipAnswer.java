package cn.yimen.device.card.social;

/// What a chip answered to one command, fetched to its end.
///
/// @param status the last status word
@SuppressWarnings("ArrayRecordComponent") // erasable, and never compared
record ChipAnswer(byte[] data, int status) {

    private static final int DONE = 0x9000;
    private static final int RECORD_NOT_FOUND = 0x6A83;
    private static final int SECURITY_NOT_SATISFIED = 0x6982;
    private static final int CONDITIONS_NOT_SATISFIED = 0x6985;
    private static final int AUTHENTICATION_BLOCKED = 0x6983;

    boolean isDone() {
        return status == DONE;
    }

    /// Whether the file is there, and no record of that number in it.
    boolean isNoRecord() {
        return status == RECORD_NOT_FOUND;
    }

    /// Whether a PIN or key would have to come first.
    boolean isProtected() {
        return status == SECURITY_NOT_SATISFIED
                || status == CONDITIONS_NOT_SATISFIED
                || status == AUTHENTICATION_BLOCKED;
    }
}
