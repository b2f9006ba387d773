package cn.yimen.kiosk.flow;

import java.util.OptionalInt;

/// A hall of the province as somebody sees it who might go there.
///
/// @param place under which the province knows it
/// @param here whether this machine stands in it
/// @param waiting people in the lines that do what is wanted; empty where the hall does not say
/// @param minutes how long they wait there; empty where the hall does not say
/// @param stopped whether it gives no numbers now
/// @param metres as the crow flies
public record HallWait(
        HallPlace place,
        String address,
        boolean here,
        OptionalInt waiting,
        OptionalInt minutes,
        boolean stopped,
        int metres) {

    /// A hall of the province.
    ///
    /// @param code empty for the hall in which the machine stands
    public record HallPlace(String code, String name) {

        public boolean isHere() {
            return code.isEmpty();
        }
    }
}
