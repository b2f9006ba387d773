package cn.yimen.device.panel;

/// What has been seen of one panel. One miss is noise, two are a fault; one answer too many may be
/// a late one, two in a row are a second panel. Its health may be read from any thread.
final class PanelTrack {

    private static final int TELLING = 2;

    private volatile PanelHealth health = PanelHealth.UNKNOWN;
    private int misses;
    private int doubles;
    private boolean extra;

    PanelHealth health() {
        return health;
    }

    /// It is about to be asked.
    void asked() {
        doubles = extra ? doubles + 1 : 0;
        extra = false;
    }

    void answered(PanelEcho echo) {
        misses = 0;
        extra |= echo.twice();
        health = doubles >= TELLING ? PanelHealth.DOUBLE : PanelHealth.WELL;
    }

    /// Another answer came behind its answer.
    void answeredAgain() {
        extra = true;
    }

    void refused() {
        misses = 0;
        health = PanelHealth.REFUSES;
    }

    /// @param noise whether anything was heard at all
    void missed(boolean noise) {
        misses++;
        if (misses >= TELLING) {
            health = noise ? PanelHealth.GARBLED : PanelHealth.SILENT;
        }
    }

    boolean answers() {
        return switch (health) {
            case WELL, DOUBLE, REFUSES -> true;
            case UNKNOWN, SILENT, GARBLED -> false;
        };
    }
}
