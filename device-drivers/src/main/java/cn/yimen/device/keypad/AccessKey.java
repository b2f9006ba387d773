package cn.yimen.device.keypad;

import java.util.Arrays;
import java.util.Optional;

/// A key that is told from the others by touch: arrows, a raised circle, a raised question mark.
public enum AccessKey {
    /// 下一项: ▼
    NEXT(1),
    /// 上一项: ▲
    BACK(2),
    /// 确认: ●
    SELECT(3),
    /// 重听、帮助: ?
    HELP(4);

    private final int code;

    AccessKey(int code) {
        this.code = code;
    }

    /// As the pad tells it.
    public int code() {
        return code;
    }

    static Optional<AccessKey> of(int code) {
        return Arrays.stream(values()).filter(key -> key.code == code).findFirst();
    }
}
