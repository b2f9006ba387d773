package cn.yimen.device;

/// What can be wrong with a device, in words that a technician uses. Closed: what a device reports
/// beyond them is [#UNSPECIFIED], its own code in the status note. What each means and what to do
/// about it stands in `docs/errors.md`, a device's own peculiarities in `docs/devices.md`.
public enum Fault {

    // The way to the device.

    /// The port, the network connection or the reader is gone.
    LINK_LOST("D-01", Readiness.MISSING),
    /// The port is there and another program holds it, or we may not open it.
    PORT_DENIED("D-02", Readiness.MISSING),
    /// The line is open and nobody answers.
    NO_ANSWER("D-03", Readiness.MISSING),
    /// Answers come that are not of the protocol: wrong speed, wrong model, a bad cable.
    GARBLED("D-04", Readiness.SUSPECT),
    /// Something answers properly, and it is not what was configured.
    WRONG_DEVICE("D-05", Readiness.SUSPECT),
    /// The program between us and the device is down (pcscd, a print server).
    SERVICE_DOWN("D-06", Readiness.MISSING),

    /// Of several devices on one line, one does not answer to its address.
    ADDRESS_SILENT("D-07", Readiness.DEGRADED),
    /// Two devices on one line have the same address, or one garbles.
    ADDRESS_CONFLICT("D-08", Readiness.DEGRADED),

    // Any device.

    /// It reports an error without saying which.
    UNSPECIFIED("D-09", Readiness.OFFLINE),
    /// Whether it did what it was last told is not known.
    OUTCOME_UNKNOWN("D-10", Readiness.SUSPECT),
    /// Its own test failed, or a part of it is broken.
    HARDWARE("D-11", Readiness.FAILED),
    /// It refuses the way it was set up.
    MISCONFIGURED("D-12", Readiness.FAILED),
    /// Too hot to go on; cools down by itself.
    OVERHEATED("D-13", Readiness.OFFLINE),
    /// Housing open or seal broken.
    TAMPERED("D-14", Readiness.SUSPECT),

    // Paper.

    PAPER_OUT("D-15", Readiness.OFFLINE),
    PAPER_NEAR_END("D-16", Readiness.DEGRADED),
    PAPER_JAM("D-17", Readiness.USER_ERROR),
    /// A printed piece was not taken and blocks the outlet.
    PAPER_NOT_TAKEN("D-18", Readiness.USER_ERROR),
    COVER_OPEN("D-19", Readiness.USER_ERROR),
    CUTTER("D-20", Readiness.FAILED),
    TONER_LOW("D-21", Readiness.DEGRADED),
    TONER_OUT("D-22", Readiness.OFFLINE),
    TRAY_MISSING("D-23", Readiness.USER_ERROR),
    OUTPUT_FULL("D-24", Readiness.USER_ERROR),

    // Cards: the first two are the card's, not the reader's.

    CARD_MUTE("D-25", Readiness.READY),
    CARD_UNSUPPORTED("D-26", Readiness.READY),
    CARD_LEFT("D-27", Readiness.USER_ERROR),
    /// The reader's security module (SAM) is not well or not authorised.
    SECURITY_MODULE("D-28", Readiness.FAILED),

    // Power and inputs.

    MAINS_LOST("D-29", Readiness.DEGRADED),
    BATTERY_LOW("D-30", Readiness.DEGRADED),
    BATTERY_FAILED("D-31", Readiness.DEGRADED),
    OVERLOAD("D-32", Readiness.DEGRADED),
    KEY_STUCK("D-33", Readiness.USER_ERROR),
    /// A keyboard that is not the machine's was plugged in. Nothing of it is taken.
    FOREIGN_KEYBOARD("D-34", Readiness.SUSPECT);

    private final String code;
    private final Readiness meaning;

    Fault(String code, Readiness meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /// As it stands in `docs/errors.md`; never used again for another.
    public String code() {
        return code;
    }

    /// What is left of a device that has this fault and no other.
    public Readiness means() {
        return meaning;
    }
}
