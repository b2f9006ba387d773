package cn.yimen.system.month;

import cn.yimen.system.bench.Timings;
import cn.yimen.uplink.UplinkStatus;

/// What one day came to.
///
/// @param day 1 is the first
/// @param issue from the touch to a number that is durable at kiosk and hall, in real time
/// @param alone numbers that kiosks gave alone
/// @param events of the hall's journal so far
/// @param hallBytes its files in the evening
/// @param kioskBytes all kiosks' files
/// @param uplink what a technician sees of the way to the province
record DayFigures(
        int day,
        Timings issue,
        int alone,
        long events,
        long hallBytes,
        long kioskBytes,
        UplinkStatus uplink) {}
