package cn.yimen.device.ups;

/// What the machine's power does.
public sealed interface PowerEvent {

    /// On battery.
    record MainsLost() implements PowerEvent {}

    record MainsBack() implements PowerEvent {}

    /// Finish what is being done and shut down in order; told once, until mains are back.
    record ShutDown(Why why) implements PowerEvent {}

    enum Why {
        BATTERY_LOW,
        /// On battery for as long as was agreed, or last heard on battery and silent since.
        ON_BATTERY_TOO_LONG,
        /// The UPS has announced that it switches off.
        UPS_SHUTS_DOWN
    }
}
