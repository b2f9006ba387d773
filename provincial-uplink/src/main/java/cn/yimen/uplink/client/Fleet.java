package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.fleet.DeviceReport;
import cn.yimen.uplink.contract.fleet.HallSummary;

/// How the machines (终端) and a hall as a whole are. The last report counts.
public final class Fleet {

    private final Calls calls;

    public Fleet(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    public Outcome<Heard> report(HallSummary summary) {
        return calls.tell(calls.post(summary, "v1", "halls", calls.hall(), "summary"));
    }

    public Outcome<Heard> report(String device, DeviceReport report) {
        return calls.tell(calls.post(report, "v1", "devices", device, "state"));
    }
}
