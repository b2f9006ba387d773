package cn.yimen.system.crawl;

import javafx.animation.AnimationTimer;

/// Counts the frames that a panel gets, and those it misses. Used on the JavaFX thread.
final class FrameCount extends AnimationTimer {

    private static final double SLOT_NANOS = 1e9 / 60;

    private long last;
    private long drawn;
    private long dropped;

    static FrameCount begun() {
        var frames = new FrameCount();
        frames.start();
        return frames;
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        if (last != 0) {
            drawn++;
            dropped += Math.max(0, Math.round((time - last) / SLOT_NANOS) - 1);
        }
        last = time;
    }

    double droppedPercent() {
        stop();
        return 100.0 * dropped / Math.max(1, dropped + drawn);
    }
}
