package cn.yimen.device.link.wrap;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/// A line on which things go wrong by a [FaultPlan]. Belongs to one thread.
public final class FaultyLink implements ByteLink {

    private final ByteLink link;
    private final FaultPlan plan;
    private long left;

    public FaultyLink(ByteLink link, FaultPlan plan) {
        this.link = link;
        this.plan = plan;
        this.left = plan.cutAfter().map(Integer::longValue).orElse(Long.MAX_VALUE);
    }

    @Override
    public void write(byte[] bytes) throws LinkLost {
        if (bytes.length == 0) {
            return;
        }
        alive();
        LockSupport.parkNanos(plan.delay().toNanos());
        int through = (int) Math.min(left, bytes.length);
        link.write(plan.carried(Arrays.copyOf(bytes, through)));
        spend(through);
        if (through < bytes.length) {
            throw new LinkLost("cut by the plan while writing", false);
        }
    }

    @Override
    public byte[] read(Duration atMost) throws LinkLost {
        alive();
        byte[] bytes = link.read(atMost);
        if (bytes.length == 0) {
            return bytes;
        }
        LockSupport.parkNanos(plan.delay().toNanos());
        byte[] through = Arrays.copyOf(bytes, (int) Math.min(left, bytes.length));
        spend(through.length);
        return plan.carried(through);
    }

    private void alive() throws LinkLost {
        if (left == 0) {
            throw new LinkLost("cut by the plan", true);
        }
    }

    private void spend(int bytes) {
        left -= bytes;
        if (left == 0) {
            link.close();
        }
    }

    @Override
    public void discard() {
        link.discard();
    }

    @Override
    public void close() {
        link.close();
    }
}
