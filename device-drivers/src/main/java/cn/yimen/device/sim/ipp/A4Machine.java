package cn.yimen.device.sim.ipp;

import cn.yimen.device.ipp.IppGroup;
import cn.yimen.device.sim.ipp.SimulatedJob.State;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;

/// The inside of a simulated A4 printer: memory, tray and rollers. Prints one job after the other,
/// sheet by sheet. May be used from any thread.
final class A4Machine implements Runnable {

    private final Duration aSheet;
    private final long bornNanos = System.nanoTime();
    private final Map<Integer, SimulatedJob> jobs = new TreeMap<>();
    private final List<byte[]> printed = new ArrayList<>();
    private int lastId;
    private int sheets;
    private int sheetsOut;
    private long sheetDueNanos;
    private boolean warming;
    private boolean jamsNext;
    private boolean jammed;
    private boolean tonerLow;
    private boolean off;

    A4Machine(Duration aSheet, int sheets) {
        this.aSheet = aSheet;
        this.sheets = sheets;
    }

    // What staff do.

    synchronized void load(int more) {
        sheets += more;
        notifyAll();
    }

    /// It does not begin with the next job.
    synchronized void warming(boolean still) {
        warming = still;
        notifyAll();
    }

    synchronized void jam(boolean there) {
        jamsNext = there;
        jammed &= there;
        notifyAll();
    }

    synchronized void tonerLow(boolean low) {
        tonerLow = low;
    }

    /// Its power fails: it forgets all jobs and counts them from one again.
    synchronized void forget() {
        jobs.clear();
        lastId = 0;
        notifyAll();
    }

    synchronized void switchOff() {
        off = true;
        notifyAll();
    }

    // What is asked of it.

    synchronized int create(String name) {
        jobs.put(++lastId, new SimulatedJob(lastId, name, now()));
        return lastId;
    }

    /// False where there is no such job, or it has a document.
    synchronized boolean give(int id, byte[] document) {
        SimulatedJob job = jobs.get(id);
        if (job == null || !job.is(State.HELD)) {
            return false;
        }
        job.give(document, pages(document), now());
        notifyAll();
        return true;
    }

    private static int pages(byte[] document) {
        try (var pdf = Loader.loadPDF(document)) {
            return pdf.getNumberOfPages();
        } catch (IOException noPdf) {
            return 0;
        }
    }

    /// False where there is no such job, or it has ended.
    synchronized boolean cancel(int id) {
        SimulatedJob job = jobs.get(id);
        if (job == null || job.ended()) {
            return false;
        }
        job.end(State.CANCELED, now());
        notifyAll();
        return true;
    }

    synchronized Optional<IppGroup> job(int id, String printer) {
        return Optional.ofNullable(jobs.get(id)).map(job -> job.attributes(printer, stopped()));
    }

    synchronized List<IppGroup> jobs(boolean ended, String printer) {
        return jobs.values().stream()
                .filter(job -> job.ended() == ended)
                .map(job -> job.attributes(printer, stopped()))
                .toList()
                .reversed();
    }

    synchronized A4Condition condition() {
        boolean working = jobs.values().stream().anyMatch(job -> job.is(State.PROCESSING));
        return new A4Condition(working, sheets, jammed, tonerLow, now());
    }

    // What came of it.

    synchronized List<byte[]> printed() {
        return List.copyOf(printed);
    }

    synchronized int sheetsOut() {
        return sheetsOut;
    }

    synchronized long waiting() {
        return jobs.values().stream().filter(job -> job.is(State.WAITING)).count();
    }

    synchronized long unended() {
        return jobs.values().stream().filter(job -> !job.ended()).count();
    }

    @Override
    public void run() {
        try {
            roll();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void roll() throws InterruptedException {
        while (!off) {
            Optional<SimulatedJob> job = atHand();
            long left = sheetDueNanos - System.nanoTime();
            if (job.isEmpty() || stopped()) {
                wait();
            } else if (left > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } else {
                feed(job.get());
            }
        }
    }

    /// The job on which it works; begins with the oldest where there is none.
    private Optional<SimulatedJob> atHand() {
        Optional<SimulatedJob> working = first(State.PROCESSING);
        if (working.isPresent() || warming) {
            return working;
        }
        Optional<SimulatedJob> next = first(State.WAITING);
        next.ifPresent(job -> {
            job.begin(now());
            sheetDueNanos = System.nanoTime() + aSheet.toNanos();
        });
        return next;
    }

    private Optional<SimulatedJob> first(State state) {
        return jobs.values().stream().filter(job -> job.is(state)).findFirst();
    }

    private boolean stopped() {
        return jammed || sheets == 0;
    }

    private void feed(SimulatedJob job) {
        if (jamsNext) {
            jammed = true;
            return;
        }
        sheets--;
        sheetsOut++;
        job.sheetOut(now());
        if (job.ended()) {
            printed.add(job.document());
        }
        sheetDueNanos = System.nanoTime() + aSheet.toNanos();
    }

    /// Seconds since it was switched on, from one.
    private int now() {
        return (int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - bornNanos) + 1;
    }
}
