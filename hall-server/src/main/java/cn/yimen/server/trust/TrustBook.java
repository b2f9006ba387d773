package cn.yimen.server.trust;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// Writes into the hall's chain which machines were let in and which were put out, whoever did it
/// and whether the server ran then. `recorded.json` is the list as the chain tells it; where the
/// server ends between the entry and that file, a change stands in the chain twice.
final class TrustBook implements AutoCloseable {

    private static final int PAUSE_SECONDS = 5;

    private final HallId hall;
    private final DeviceList list;
    private final DeviceList recorded;
    private final Predicate<HallEvent> chain;
    private final EventLog log;
    private final Semaphore changes = new Semaphore(1);
    private final ReentrantLock writing = new ReentrantLock();
    private final Thread thread = Thread.ofVirtual().name("trust-book").unstarted(this::run);

    /// @param chain makes an event durable, and tells whether it is; may wait for the disk
    TrustBook(HallAuthority authority, Predicate<HallEvent> chain, EventLog log) {
        hall = authority.hall();
        list = authority.devices();
        recorded = DeviceList.recorded(authority.folder());
        this.chain = chain;
        this.log = log;
    }

    /// Writes down what changed while no server ran.
    void begin() {
        thread.start();
    }

    /// The list may have changed.
    void look() {
        changes.release();
    }

    private void run() {
        try {
            while (true) {
                changes.acquire();
                changes.drainPermits();
                if (!record()) {
                    TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
                    changes.release();
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return whether the chain tells all of it
    private boolean record() {
        writing.lock();
        try {
            var now = ofTheHall(list.all());
            var told = ofTheHall(recorded.all());
            if (!Changes.between(told, now).stream().allMatch(chain)) {
                return false;
            }
            recorded.become(now);
            return true;
        } catch (IOException e) {
            log.write("devices.unreadable", Map.of("error", e.getClass().getSimpleName()));
            return false;
        } finally {
            writing.unlock();
        }
    }

    private List<Device> ofTheHall(List<Device> devices) {
        return devices.stream().filter(each -> each.hall().equals(hall)).toList();
    }

    /// What is being written down is, unless the disk answers no more.
    @Override
    public void close() {
        boolean between = false;
        try {
            between = writing.tryLock(PAUSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
        if (between) {
            writing.unlock();
        }
    }
}
