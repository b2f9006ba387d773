package cn.yimen.sandbox.page;

import java.util.List;

/// What goes wrong on demand now, as the page shows it.
///
/// @param kind a name of the switchboard; NONE while nothing does
/// @param offered the names that can be chosen
public record FaultState(String kind, int percent, List<String> offered) {

    public FaultState {
        offered = List.copyOf(offered);
    }

    boolean isOn() {
        return !kind.equals("NONE");
    }
}
