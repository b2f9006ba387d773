package cn.yimen.kiosk.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a machine is set up for (终端类型).
public enum Profile {
    /// 大厅: behind the hall's server, with staff beside it.
    HALL(true, true),
    /// 无人值守: behind the hall's server, with nobody beside it at night.
    UNATTENDED(true, true),
    /// 网点: at a bank or a shop. No queue; straight to the province.
    OUTLET(false, false),
    /// 便民服务点: in a village, straight to the province. Where it sees no hall server it gives numbers
    /// of its own series.
    POST(false, true);

    private final boolean needsHall;
    private final boolean queues;

    Profile(boolean needsHall, boolean queues) {
        this.needsHall = needsHall;
        this.queues = queues;
    }

    /// @param word as on the command line: `outlet`
    public static Optional<Profile> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it cannot work without ever having heard a hall server.
    public boolean needsHall() {
        return needsHall;
    }

    /// Whether people wait here for a number.
    public boolean queues() {
        return queues;
    }
}
