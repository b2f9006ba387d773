package cn.yimen.system.sim;

/// One machine's way to the server and back. What is sent may be late, lost, doubled, or overtaken
/// by what was sent after it; each direction can be cut.
final class Link {

    private static final double SLOW = 0.005;

    private final Timeline time;
    private final Dice dice;
    private double lost;
    private double doubled;
    private long latestMillis = 30;
    private boolean upCut;
    private boolean downCut;

    Link(Timeline time, Dice dice) {
        this.time = time;
        this.dice = dice;
    }

    /// To the server.
    void up(Runnable arrives) {
        if (!upCut) {
            carry(arrives);
        }
    }

    /// From the server.
    void down(Runnable arrives) {
        if (!downCut) {
            carry(arrives);
        }
    }

    private void carry(Runnable arrives) {
        if (lost > 0 && dice.happens(lost)) {
            return;
        }
        time.after(millis(), arrives);
        if (doubled > 0 && dice.happens(doubled)) {
            time.after(millis() + dice.around(4_000), arrives);
        }
    }

    private long millis() {
        return dice.happens(SLOW) ? dice.between(1, latestMillis) : dice.between(1, 4);
    }

    void weather(double losing, double doubling, long latest) {
        lost = losing;
        doubled = doubling;
        latestMillis = latest;
    }

    void cut(boolean up, boolean down) {
        upCut = up;
        downCut = down;
    }

    boolean isUp() {
        return !upCut && !downCut;
    }

    void heal() {
        cut(false, false);
        weather(0, 0, 30);
    }
}
