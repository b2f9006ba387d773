package cn.yimen.hall.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of machine of the hall a program runs on; decides what its certificate admits it to.
public enum DeviceRole {
    /// 自助取号机
    KIOSK,
    /// 大厅屏、窗口屏, and the manager's wall.
    DISPLAY,
    /// 窗口工作台, and the guides' and managers' own; who is signed in there decides further.
    DESK,
    /// The hall server itself.
    SERVER;

    /// As in a certificate and on a command line: `kiosk`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DeviceRole> ofWord(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
