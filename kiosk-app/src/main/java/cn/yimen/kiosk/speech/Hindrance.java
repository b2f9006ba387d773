package cn.yimen.kiosk.speech;

/// Why nothing can be spoken.
enum Hindrance {
    /// The machine has no sound device for a headset.
    NO_HEADSET,
    /// The socket tells that nothing is plugged in.
    UNPLUGGED,
    /// A speech synthesiser is not installed or does not work.
    NO_VOICE
}
