package cn.yimen.uplink.client;

/// The connections that are kept for the next call. TLS holds the last that came over a connection
/// in clear until more comes, so they are let go when somebody has left. Safe for use by several
/// threads.
final class Lines {

    private final Runnable letGo;
    private int underWay;
    private boolean forgetting;

    /// @param letGo closes those on which nobody waits
    Lines(Runnable letGo) {
        this.letGo = letGo;
    }

    synchronized void begins() {
        underWay++;
    }

    /// A connection may carry another call by now, and is let go after that one.
    void ends() {
        boolean now;
        synchronized (this) {
            underWay--;
            now = forgetting;
            forgetting = forgetting && underWay > 0;
        }
        if (now) {
            letGo.run();
        }
    }

    void forget() {
        synchronized (this) {
            forgetting = underWay > 0;
        }
        letGo.run();
    }
}
