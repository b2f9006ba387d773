package cn.yimen.kiosk.platform;

import cn.yimen.hall.config.AppointmentRule;
import cn.yimen.hall.config.Calendar;
import cn.yimen.hall.config.CallRule;
import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.IssuingRule;
import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.rules.HallHours;
import cn.yimen.uplink.cache.OpeningHours;
import cn.yimen.uplink.cache.PlatformData;
import cn.yimen.uplink.contract.hall.Hall;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A hall or outlet as the province knows it, in the words in which a hall server would lay it out.
///
/// @param hall its layout today; without lines where nobody queues
/// @param confirmedAt when the province last said that all of this holds
public record ProvinceHall(HallConfig hall, Catalogue catalogue, Instant confirmedAt) {

    private static final double USUAL_MINUTES = 10;
    private static final int WIDTH = 3;

    /// Which machine this is, and where.
    public record Machine(DeviceId device, HallId hall, Profile profile, ZoneId zone) {}

    /// @return empty where the province does not know the machine's hall
    public static Optional<ProvinceHall> of(PlatformData data, Machine machine, Instant now) {
        var today = LocalDate.ofInstant(now, machine.zone());
        var confirmed = LocalDate.ofInstant(data.confirmedAt(), machine.zone());
        return data.hall(machine.hall().value())
                .map(hall ->
                        new ProvinceHall(
                                config(hall, machine, days(hall, data, today)),
                                new ProvinceCatalogue(
                                                data,
                                                hall,
                                                new ProvinceCatalogue.Days(today, confirmed))
                                        .all(),
                                data.confirmedAt()));
    }

    /// When the hall works: the sessions of today, and the days that have the same, as far as none
    /// with others comes between. Of what comes later the layout of that day will speak.
    private record Days(List<OfficeHours> hours, Set<LocalDate> same) {

        Calendar calendar() {
            return new Calendar(Set.of(), Set.of(), same);
        }
    }

    private static Days days(Hall hall, PlatformData data, LocalDate today) {
        var opening = new OpeningHours(hall, data);
        var sessions = opening.of(today);
        var same =
                today.datesUntil(today.plusDays(HallHours.LOOK_DAYS))
                        .takeWhile(day ->
                                opening.of(day).isEmpty() || opening.of(day).equals(sessions))
                        .filter(day -> !opening.of(day).isEmpty())
                        .collect(Collectors.toSet());
        var hours = sessions.stream().map(one -> new OfficeHours(one.from(), one.to())).toList();
        return new Days(hours, same);
    }

    private static HallConfig config(Hall hall, Machine machine, Days days) {
        boolean queues = machine.profile().queues();
        var id = machine.device();
        return new HallConfig(
                machine.hall(),
                hall.name(),
                "",
                machine.zone(),
                hall.phone(),
                "",
                days.hours(),
                queues ? hall.lines().stream().map(ProvinceHall::line).toList() : List.of(),
                queues ? hall.windows().stream().map(ProvinceHall::window).toList() : List.of(),
                new PassedRule(PassedRule.Mode.KEEP, 0, 0),
                new PriorityRule(Map.of(), 0, 0),
                List.of(),
                days.calendar(),
                IssuingRule.always(),
                AppointmentRule.usual(),
                CallRule.free(),
                List.of(),
                queues ? List.of(new Kiosk(id, id.value(), 1)) : List.of());
    }

    /// Nobody lends numbers of it: there is no server that could.
    private static Line line(Hall.HallLine line) {
        return new Line(
                new LineId(line.code()),
                line.code(),
                WIDTH,
                line.name(),
                "",
                "",
                USUAL_MINUTES,
                0,
                List.of(),
                0);
    }

    private static Window window(Hall.HallWindow window) {
        return new Window(
                new WindowId(window.number()),
                window.lines().stream().map(LineId::new).toList(),
                "",
                window.place());
    }
}
