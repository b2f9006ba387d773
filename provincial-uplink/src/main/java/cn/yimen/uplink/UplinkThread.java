package cn.yimen.uplink;

import cn.yimen.uplink.Parked.Handling;
import cn.yimen.uplink.contract.PlatformEvent;
import java.util.List;

/// Lets an [Uplink] work on a thread of its own; see [CarrierThread].
public final class UplinkThread implements AutoCloseable {

    private final Uplink uplink;
    private final CarrierThread thread;

    private UplinkThread(Uplink uplink) {
        this.uplink = uplink;
        this.thread = CarrierThread.start(uplink, "uplink");
    }

    /// Starts working. From now on the uplink belongs to this.
    public static UplinkThread start(Uplink uplink) {
        return new UplinkThread(uplink);
    }

    /// New events are in the journal. Returns at once.
    public void wake() {
        thread.wake();
    }

    /// See [Uplink#correct]; what is taken goes up at once.
    public boolean correct(PlatformEvent correction, Handling handling) {
        boolean taken = uplink.correct(correction, handling);
        wake();
        return taken;
    }

    /// See [Uplink#leave].
    public boolean leave(long seq, Handling handling) {
        return uplink.leave(seq, handling);
    }

    public List<Parked> parked() {
        return uplink.parked();
    }

    public UplinkStatus status() {
        return uplink.status();
    }

    /// Stops; a request in flight is cut off and goes up again next time.
    @Override
    public void close() {
        thread.close();
    }
}
