package cn.yimen.kiosk.flow;

/// Why the machine serves nobody.
public enum Outage {
    /// The hall's data have not arrived yet.
    STARTING("K-01"),
    /// The machine cannot write down what it is about to do, so it must not begin.
    STORAGE("K-02"),
    MAINTENANCE("K-03"),
    /// The hall has not been heard since the machine was switched on, and it remembers none.
    UNREACHABLE("K-04"),
    /// What is remembered of the province was not confirmed for thirty days, or nobody knows for
    /// how long: it may not be shown any more.
    TOO_OLD("K-05"),
    /// The machine's clock differs from the hall's: numbers and signatures would bear a wrong time.
    CLOCK("K-06"),
    /// The program itself does not start. Never a state of it: only the picture says so that the
    /// session shows meanwhile.
    PROGRAM("K-07"),
    /// The hall does not let this machine in any more: staff took it out of service, its
    /// certificate has ended, or another machine has its name.
    NOT_ADMITTED("K-08"),
    /// 柜门: the cabinet stands open, and nobody has said that he works on it.
    DOOR("K-09"),
    /// On battery, and not for much longer.
    POWER("K-10");

    private final String code;

    Outage(String code) {
        this.code = code;
    }

    /// What a person says who calls about it.
    public String code() {
        return code;
    }
}
