package cn.yimen.device.scanner;

/// One thing that a scanner said.
sealed interface ScanFrame {

    record Code(Scanned code) implements ScanFrame {}

    /// An answer to a command, whole.
    @SuppressWarnings("ArrayRecordComponent") // replies are never compared
    record Reply(byte[] bytes) implements ScanFrame {

        /// Unsigned; 0 beyond the end.
        int at(int index) {
            return index < bytes.length ? Byte.toUnsignedInt(bytes[index]) : 0;
        }
    }
}
