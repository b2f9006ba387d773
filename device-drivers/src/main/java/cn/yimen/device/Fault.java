package cn.yimen.device;

/// What can be wrong with a device, in words that a technician uses. Closed: what a device reports
/// beyond them is [#UNSPECIFIED], its own code in the status note. What each means and what to do
/// about it stands in `docs/devices.md`.
public enum Fault {

    // The way to the device.

    /// The port, the network connection or the reader is gone.
    LINK_LOST(Readiness.MISSING),
    /// The port is there and another program holds it, or we may not open it.
    PORT_DENIED(Readiness.MISSING),
    /// The line is open and nobody answers.
    NO_ANSWER(Readiness.MISSING),
    /// Answers come that are not of the protocol: wrong speed, wrong model, a bad cable.
    GARBLED(Readiness.SUSPECT),
    /// Something answers properly, and it is not what was configured.
    WRONG_DEVICE(Readiness.SUSPECT),
    /// The program between us and the device is down (pcscd, a print server).
    SERVICE_DOWN(Readiness.MISSING),

    /// Of several devices on one line, one does not answer to its address.
    ADDRESS_SILENT(Readiness.DEGRADED),
    /// Two devices on one line have the same address, or one garbles.
    ADDRESS_CONFLICT(Readiness.DEGRADED),

    // Any device.

    /// It reports an error without saying which.
    UNSPECIFIED(Readiness.OFFLINE),
    /// Whether it did what it was last told is not known.
    OUTCOME_UNKNOWN(Readiness.SUSPECT),
    /// Its own test failed, or a part of it is broken.
    HARDWARE(Readiness.FAILED),
    /// It refuses the way it was set up.
    MISCONFIGURED(Readiness.FAILED),
    /// Too hot to go on; cools down by itself.
    OVERHEATED(Readiness.OFFLINE),
    /// Housing open or seal broken.
    TAMPERED(Readiness.SUSPECT),

    // Paper.

    PAPER_OUT(Readiness.OFFLINE),
    PAPER_NEAR_END(Readiness.DEGRADED),
    PAPER_JAM(Readiness.USER_ERROR),
    /// A printed piece was not taken and blocks the outlet.
    PAPER_NOT_TAKEN(Readiness.USER_ERROR),
    COVER_OPEN(Readiness.USER_ERROR),
    CUTTER(Readiness.FAILED),
    TONER_LOW(Readiness.DEGRADED),
    TONER_OUT(Readiness.OFFLINE),
    TRAY_MISSING(Readiness.USER_ERROR),
    OUTPUT_FULL(Readiness.USER_ERROR),

    // Cards: the first two are the card's, not the reader's.

    CARD_MUTE(Readiness.READY),
    CARD_UNSUPPORTED(Readiness.READY),
    CARD_LEFT(Readiness.USER_ERROR),
    /// The reader's security module (SAM) is not well or not authorised.
    SECURITY_MODULE(Readiness.FAILED),

    // Power and inputs.

    MAINS_LOST(Readiness.DEGRADED),
    BATTERY_LOW(Readiness.DEGRADED),
    BATTERY_FAILED(Readiness.DEGRADED),
    OVERLOAD(Readiness.DEGRADED),
    KEY_STUCK(Readiness.USER_ERROR);

    private final Readiness meaning;

    Fault(Readiness meaning) {
        this.meaning = meaning;
    }

    /// What is left of a device that has this fault and no other.
    public Readiness means() {
        return meaning;
    }
}
