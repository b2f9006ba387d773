package cn.yimen.device;

/// What can be wrong with a device, in words that a technician uses.
public enum Fault {
    LINK_LOST,
    NO_ANSWER,
    PAPER_OUT,
    PAPER_NEAR_END,
    PAPER_JAM,
    COVER_OPEN,
    CUTTER,
    /// The printer reports an error without saying which.
    UNSPECIFIED,
    CARD_MUTE,
    CARD_UNSUPPORTED,
    SERVICE_DOWN
}
