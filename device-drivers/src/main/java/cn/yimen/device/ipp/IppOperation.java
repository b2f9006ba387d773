package cn.yimen.device.ipp;

import java.util.Arrays;
import java.util.Optional;

/// The operations of RFC 8011 § 5.4.15 that are used.
public enum IppOperation {
    PRINT_JOB(0x0002),
    VALIDATE_JOB(0x0004),
    CREATE_JOB(0x0005),
    SEND_DOCUMENT(0x0006),
    CANCEL_JOB(0x0008),
    GET_JOB_ATTRIBUTES(0x0009),
    GET_JOBS(0x000A),
    GET_PRINTER_ATTRIBUTES(0x000B);

    private final int code;

    IppOperation(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Optional<IppOperation> of(int code) {
        return Arrays.stream(values()).filter(operation -> operation.code == code).findFirst();
    }
}
