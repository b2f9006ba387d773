package cn.yimen.kiosk.flow;

/// Who helps at the machine (有人值守、无人值守).
///
/// @param unattended whether nobody ever stands beside it: a 24-hour room
/// @param phone that is answered where nobody comes; may be empty, then it is the hall's
/// @param place where somebody is found instead, in the hall's own words; may be empty
public record Assistance(boolean unattended, String phone, String place) {

    public static final Assistance STAFFED = new Assistance(false, "", "");
}
