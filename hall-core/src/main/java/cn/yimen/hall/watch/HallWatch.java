package cn.yimen.hall.watch;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything that a manager's wall shows at one moment. What is not known is empty, never zero.
///
/// @param seq the journal's entry up to which it holds
/// @param counted the day's figures; empty while the server has not counted them yet
/// @param alarms the worst first, of one level those that nobody accepted, then the oldest
/// @param uplink empty where the hall has no platform
/// @param overdueMinutes from when on somebody has waited too long
/// @param followUps bad ratings (差评) whose handling is not finished
/// @param rated how today was rated; empty while the server has not counted it yet
public record HallWatch(
        long seq,
        Instant at,
        Optional<LocalDate> day,
        HallNow hall,
        Optional<Counted> counted,
        List<LineNow> lines,
        List<WindowNow> windows,
        List<KioskNow> kiosks,
        List<Alarm> alarms,
        Course course,
        Optional<UplinkNow> uplink,
        int overdueMinutes,
        int followUps,
        Optional<Rated> rated) {

    public HallWatch {
        lines = List.copyOf(lines);
        windows = List.copyOf(windows);
        kiosks = List.copyOf(kiosks);
        alarms = List.copyOf(alarms);
    }

    /// @param saturation people who wait for each open window; empty while none is open
    /// @param usualWaiting and `usualIssued`: at this time; empty with fewer than
    ///   [SameWeekday#LEAST] days
    public record HallNow(
            int waiting,
            Optional<Usual> usualWaiting,
            Optional<Longest> longest,
            int open,
            int windows,
            Optional<Double> saturation,
            int issued,
            Optional<Usual> usualIssued) {}

    /// Whoever waits longest.
    public record Longest(TicketNumber number, double minutes, Instant since) {}

    /// What the day came to so far.
    ///
    /// @param inTime of those who were called, who waited no longer than the limit
    /// @param abandoned of the numbers given (弃号率)
    /// @param rated of the services
    /// @param satisfied of the ratings (满意率)
    public record Counted(
            int served, Share inTime, Share abandoned, Share rated, Share satisfied) {}

    /// How today was rated (今天评价).
    ///
    /// @param levels how many gave 1, 2, 3, 4, 5 (非常不满意 … 非常满意)
    /// @param answered of the services (评价率)
    /// @param satisfied of the ratings (满意率)
    /// @param usual percent of the ratings that were satisfied on whole days; empty with fewer than
    ///   [SameWeekday#LEAST] of them
    public record Rated(
            List<Integer> levels, Share answered, Share satisfied, Optional<Usual> usual) {
        public Rated {
            levels = List.copyOf(levels);
        }
    }

    /// @param range what somebody is told who takes a number now
    /// @param open windows that serve the line and are open; `windows` those of the layout
    /// @param thresholds of its saturation: yellow, orange, red
    /// @param level of its worst alarm
    /// @param counted empty as [HallWatch#counted]
    public record LineNow(
            LineId line,
            int waiting,
            Optional<WaitRange> range,
            Optional<Longest> longest,
            int open,
            int windows,
            Optional<Double> saturation,
            List<Double> thresholds,
            Optional<Level> level,
            Optional<Counted> counted) {
        public LineNow {
            thresholds = List.copyOf(thresholds);
        }
    }

    /// @param workedMinutes without a break; empty while it does not work
    /// @param servingMinutes of whoever is called or served there
    /// @param served services today, whoever sat there; empty while the day is not counted yet
    public record WindowNow(
            WindowId window,
            Optional<Double> workedMinutes,
            Optional<Double> servingMinutes,
            Optional<Integer> served) {}

    /// @param sheets left in the printer, about; empty where the machine cannot tell
    public record KioskNow(String device, Optional<Integer> sheets, boolean isHelpAsked) {}

    /// @param pending events that are not at the platform yet
    /// @param since the oldest of them; empty while none waits
    public record UplinkNow(boolean connected, long pending, Optional<Instant> since) {}
}
