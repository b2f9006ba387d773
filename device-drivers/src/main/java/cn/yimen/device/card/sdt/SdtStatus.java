package cn.yimen.device.card.sdt;

import java.util.Arrays;

/// How the module answers: the third status byte. What is not in the table is [#UNKNOWN].
public enum SdtStatus {
    DONE(0x90),
    /// The item is not on this card.
    EMPTY(0x91),
    FOUND(0x9F),
    NOT_FOUND(0x80),
    NOT_SELECTED(0x81),
    REQUEST_CHECK_WRONG(0x10),
    REQUEST_LENGTH_WRONG(0x11),
    REQUEST_UNKNOWN(0x21),
    NOT_PERMITTED(0x23),
    UNIDENTIFIED_ERROR(0x24),
    CARD_REJECTED_MODULE(0x31),
    MODULE_REJECTED_CARD(0x32),
    VERIFICATION_FAILED(0x33),
    NO_CARD_YET(0x34),
    FINGERPRINT_WRONG(0x37),
    FINGERPRINT_LENGTH_WRONG(0x3F),
    CARD_TYPE_UNKNOWN(0x40),
    CARD_NOT_READ(0x41),
    CARD_RANDOM_FAILED(0x47),
    SELF_TEST_FAILED(0x60),
    NOT_AUTHORISED(0x66),
    UNKNOWN(-1);

    private final int code;

    SdtStatus(int code) {
        this.code = code;
    }

    /// The byte on the wire; -1 for [#UNKNOWN].
    public int code() {
        return code;
    }

    public static SdtStatus of(int code) {
        return Arrays.stream(values())
                .filter(status -> status.code == code)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /// Whether the request did not arrive as it was sent, so that it may be sent again.
    boolean isMisheard() {
        return switch (this) {
            case REQUEST_CHECK_WRONG, REQUEST_LENGTH_WRONG, REQUEST_UNKNOWN -> true;
            default -> false;
        };
    }

    /// Whether the module itself is out of order.
    boolean isModuleFault() {
        return this == SELF_TEST_FAILED || this == NOT_AUTHORISED;
    }
}
