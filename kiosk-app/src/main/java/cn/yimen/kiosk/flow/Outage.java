package cn.yimen.kiosk.flow;

/// Why the machine serves nobody.
public enum Outage {
    /// The hall's data have not arrived yet.
    STARTING,
    /// The machine cannot write down what it is about to do, so it must not begin.
    STORAGE,
    MAINTENANCE;

    /// A code for the person who calls about it: `K-01`.
    public String code() {
        return "K-0" + (ordinal() + 1);
    }
}
