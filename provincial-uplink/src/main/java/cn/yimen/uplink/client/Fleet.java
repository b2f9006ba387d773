package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.fleet.DeviceReport;

/// How the machines are (终端). The last report counts.
public final class Fleet {

    private final Calls calls;

    public Fleet(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    public Outcome<Heard> report(String device, DeviceReport report) {
        return calls.tell(calls.post(report, "v1", "devices", device, "state"));
    }
}
