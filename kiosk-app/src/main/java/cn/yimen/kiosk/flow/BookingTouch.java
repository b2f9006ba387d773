package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.AppointmentId;

/// What a citizen touches while checking in a booking.
public sealed interface BookingTouch extends KioskEvent.Touch {

    /// The booking that the home screen or the list shows.
    record OpenBooking(AppointmentId booking) implements BookingTouch {}

    /// 改期、另约: all else that is done with bookings.
    record OpenHub() implements BookingTouch {}

    /// 签到取号
    record CheckInNow() implements BookingTouch {}

    /// 另外取号: its time is over, and a number can be had all the same.
    record TakeOrdinary() implements BookingTouch {}
}
