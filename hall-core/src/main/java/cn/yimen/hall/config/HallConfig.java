package cn.yimen.hall.config;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.watch.WatchRule;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// How one hall is laid out.
///
/// @param name as on the door: 云岭市政务服务中心
/// @param place floor or zone under the name on paper and boards: 一楼综合大厅
/// @param zone the hall's time zone, which decides the business day
/// @param phone for enquiries: 12345
/// @param ticketLink beginning of the address in a ticket's QR code, upper case; may be empty
/// @param map the hall's plan, where it drew one
/// @param watch when its managers are warned; as usual where it does not say
public record HallConfig(
        HallId id,
        String name,
        String place,
        ZoneId zone,
        String phone,
        String ticketLink,
        List<OfficeHours> hours,
        List<Line> lines,
        List<Window> windows,
        PassedRule passed,
        PriorityRule priority,
        List<String> notices,
        Calendar calendar,
        IssuingRule issuing,
        AppointmentRule appointments,
        CallRule calls,
        List<Clerk> clerks,
        List<Kiosk> kiosks,
        Optional<HallMap> map,
        Optional<WatchRule> watch) {

    public HallConfig {
        hours = List.copyOf(hours);
        lines = List.copyOf(lines);
        windows = List.copyOf(windows);
        notices = List.copyOf(notices);
        clerks = List.copyOf(clerks);
        kiosks = List.copyOf(kiosks);
    }

    /// A hall that drew no plan of itself.
    public HallConfig(
            HallId id,
            String name,
            String place,
            ZoneId zone,
            String phone,
            String ticketLink,
            List<OfficeHours> hours,
            List<Line> lines,
            List<Window> windows,
            PassedRule passed,
            PriorityRule priority,
            List<String> notices,
            Calendar calendar,
            IssuingRule issuing,
            AppointmentRule appointments,
            CallRule calls,
            List<Clerk> clerks,
            List<Kiosk> kiosks) {
        this(
                id,
                name,
                place,
                zone,
                phone,
                ticketLink,
                hours,
                lines,
                windows,
                passed,
                priority,
                notices,
                calendar,
                issuing,
                appointments,
                calls,
                clerks,
                kiosks,
                Optional.empty(),
                Optional.empty());
    }

    /// A hall that works every day, gives numbers at any hour, and whose clerks can do everything.
    public HallConfig(
            HallId id,
            String name,
            String place,
            ZoneId zone,
            String phone,
            String ticketLink,
            List<OfficeHours> hours,
            List<Line> lines,
            List<Window> windows,
            PassedRule passed,
            PriorityRule priority,
            List<String> notices) {
        this(
                id,
                name,
                place,
                zone,
                phone,
                ticketLink,
                hours,
                lines,
                windows,
                passed,
                priority,
                notices,
                Calendar.everyDay(),
                IssuingRule.always(),
                AppointmentRule.usual(),
                CallRule.free(),
                List.of(),
                List.of());
    }

    /// The same hall with a plan.
    public HallConfig with(HallMap plan) {
        return but(windows, priority, Optional.of(plan), watch);
    }

    /// The same hall with another rule of who is warned when.
    public HallConfig with(WatchRule rule) {
        return but(windows, priority, map, Optional.of(rule));
    }

    /// The same hall with other windows, or windows that serve other lines.
    public HallConfig withWindows(List<Window> others) {
        return but(others, priority, map, watch);
    }

    /// The same hall in which waiting counts otherwise.
    public HallConfig with(PriorityRule other) {
        return but(windows, other, map, watch);
    }

    private HallConfig but(
            List<Window> newWindows,
            PriorityRule newPriority,
            Optional<HallMap> newMap,
            Optional<WatchRule> newWatch) {
        return new HallConfig(
                id,
                name,
                place,
                zone,
                phone,
                ticketLink,
                hours,
                lines,
                newWindows,
                passed,
                newPriority,
                notices,
                calendar,
                issuing,
                appointments,
                calls,
                clerks,
                kiosks,
                newMap,
                newWatch);
    }

    public WatchRule watching() {
        return watch.orElseGet(WatchRule::usual);
    }

    public Optional<Line> line(LineId id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    public Optional<Window> window(WindowId id) {
        return windows.stream().filter(window -> window.id().equals(id)).findFirst();
    }

    /// The windows that may serve a line, in the order of their numbers in the file.
    public List<Window> windowsOf(LineId line) {
        return windows.stream().filter(window -> window.lines().contains(line)).toList();
    }

    public Optional<Kiosk> kiosk(DeviceId id) {
        return kiosks.stream().filter(kiosk -> kiosk.id().equals(id)).findFirst();
    }

    /// Which of a window's lines a clerk serves there, the preferred first.
    public List<LineId> servedLines(Window window, ClerkId clerk) {
        return clerks.stream()
                .filter(known -> known.id().equals(clerk))
                .findFirst()
                .map(known -> window.lines().stream().filter(known.skills()::contains).toList())
                .orElse(window.lines());
    }
}
