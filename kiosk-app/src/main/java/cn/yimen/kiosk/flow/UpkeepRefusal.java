package cn.yimen.kiosk.flow;

/// Why the maintenance desk does not open.
public enum UpkeepRefusal {
    /// Not signed by this hall, or changed.
    NOT_OURS("M-01"),
    EXPIRED("M-02"),
    WRONG_PIN("M-03"),
    /// Too many wrong PINs.
    LOCKED("M-04"),
    /// This machine was given no key of its hall.
    NOT_SET_UP("M-05");

    private final String code;

    UpkeepRefusal(String code) {
        this.code = code;
    }

    /// As it stands in `docs/errors.md`; never used again for another.
    public String code() {
        return code;
    }
}
