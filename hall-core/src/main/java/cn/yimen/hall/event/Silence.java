package cn.yimen.hall.event;

/// Why a call or a notice was not spoken, as a loudspeaker says it to desk and manager.
public enum Silence {
    /// There is no sound device, or it cannot be opened.
    NO_DEVICE,
    /// The device or the disk failed in the middle.
    DEVICE_FAILED,
    /// The clip pack lacks a clip, or there is no pack.
    NO_CLIP,
    /// Too many calls at once.
    DROPPED,
    /// The hall is not spoken in at this hour.
    QUIET_HOURS,
    /// The call was older than people wait when the loudspeaker came to know of it.
    TOO_OLD,
    /// The program is ending.
    CLOSING
}
