package cn.yimen.kiosk.flow;

/// What staff who are not here want to be read on this machine.
///
/// @param message while nobody uses it; may be empty
/// @param outage in place of the usual words while it is out of service; may be empty
public record FleetWords(String message, String outage) {

    public static final FleetWords NONE = new FleetWords("", "");
}
