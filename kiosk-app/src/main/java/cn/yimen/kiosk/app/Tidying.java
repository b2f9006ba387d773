package cn.yimen.kiosk.app;

/// Gives back the memory that a visit, or the start, took and no longer needs, once nobody has been
/// there for a while: the heap grows to its limit before it is collected by itself. What stood in
/// it of whoever has gone goes with it. Asked once a second, by one thread.
final class Tidying {

    /// Then the next one is not about to touch the panel, for it stands still for a tenth of a
    /// second.
    private static final int SECONDS_ALONE = 15;

    private final Runnable tidy;
    private int alone;

    Tidying(Runnable tidy) {
        this.tidy = tidy;
    }

    static Tidying ofTheHeap() {
        return new Tidying(() -> Thread.startVirtualThread(System::gc));
    }

    void look(boolean isNobodyThere) {
        alone = isNobodyThere ? Math.min(alone + 1, SECONDS_ALONE + 1) : 0;
        if (alone == SECONDS_ALONE) {
            tidy.run();
        }
    }
}
