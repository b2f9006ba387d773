package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.hall.CalendarDayDelta;
import cn.yimen.uplink.contract.hall.HallDelta;
import cn.yimen.uplink.contract.hall.HallLoad;
import cn.yimen.uplink.contract.hall.HallLoads;
import java.util.Optional;

/// The halls of the province, their calendar, and how full they are.
public final class Halls {

    private final Calls calls;

    public Halls(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    public Outcome<Fetched<HallDelta>> halls(Since since) {
        return calls.changes(HallDelta.class, since, "v1", "halls");
    }

    /// Working days and holidays (工作日, 调休).
    public Outcome<Fetched<CalendarDayDelta>> calendar(Since since) {
        return calls.changes(CalendarDayDelta.class, since, "v1", "calendar");
    }

    public Outcome<Heard> report(HallLoad load) {
        return calls.tell(calls.post(load, "v1", "halls", calls.hall(), "load"));
    }

    /// @param area code of the area to look at; all where empty
    public Outcome<HallLoads> loads(Optional<String> area) {
        return calls.read(Call.get("v1", "loads").with("area", area), HallLoads.class);
    }
}
