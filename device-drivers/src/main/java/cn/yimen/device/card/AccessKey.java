package cn.yimen.device.card;

/// What opens a chip that tells nothing to strangers: printed on the document itself. Personal:
/// never logged, never kept.
public sealed interface AccessKey {

    /// Which keys there are.
    enum Kind {
        MRZ,
        CAN
    }

    /// From the machine-readable zone (机读码).
    ///
    /// @param documentNumber without filler and check digit
    /// @param birth six digits, yyMMdd
    /// @param expiry six digits, yyMMdd
    record Mrz(String documentNumber, String birth, String expiry) implements AccessKey {
        @Override
        public String toString() {
            return "Mrz";
        }
    }

    /// Card access number, six digits on the front.
    record Can(String digits) implements AccessKey {
        @Override
        public String toString() {
            return "Can";
        }
    }
}
