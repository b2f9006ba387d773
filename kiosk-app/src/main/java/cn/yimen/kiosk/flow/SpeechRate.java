package cn.yimen.kiosk.flow;

/// How fast the machine speaks to somebody who listens (语速).
public enum SpeechRate {
    SLOWEST(0.6),
    SLOWER(0.8),
    USUAL(1),
    FASTER(1.3),
    FASTEST(1.7);

    private final double factor;

    SpeechRate(double factor) {
        this.factor = factor;
    }

    /// Times the usual speed.
    public double factor() {
        return factor;
    }

    /// One step; the fastest stays.
    public SpeechRate faster() {
        return switch (this) {
            case SLOWEST -> SLOWER;
            case SLOWER -> USUAL;
            case USUAL -> FASTER;
            case FASTER, FASTEST -> FASTEST;
        };
    }

    /// One step; the slowest stays.
    public SpeechRate slower() {
        return switch (this) {
            case SLOWEST, SLOWER -> SLOWEST;
            case USUAL -> SLOWER;
            case FASTER -> USUAL;
            case FASTEST -> FASTER;
        };
    }
}
