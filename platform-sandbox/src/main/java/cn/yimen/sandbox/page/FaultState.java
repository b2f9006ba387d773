package cn.yimen.sandbox.page;

/// What goes wrong on demand now, as the page shows it.
///
/// @param kind a name of the switchboard; NONE while nothing does
public record FaultState(String kind, int percent) {

    boolean isOn() {
        return !kind.equals("NONE");
    }
}
