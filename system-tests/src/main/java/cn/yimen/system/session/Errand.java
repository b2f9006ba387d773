package cn.yimen.system.session;

/// What somebody comes for, and how often of a hundred.
enum Errand {
    NUMBER("取号", 12),
    CHECK_IN("预约签到", 6),
    GUIDE("办事指南", 6),
    TICKETS("我的排队", 4),
    APPLY("自助填表", 22),
    MATTERS("我的办件", 10),
    RATE("评价", 10),
    APPEAL("12345", 14),
    PAY("缴费", 8),
    CERTIFICATE("证明打印", 8);

    private final String key;
    private final int share;

    Errand(String key, int share) {
        this.key = key;
        this.share = share;
    }

    /// With what its key on the first page begins.
    String key() {
        return key;
    }

    static Errand drawn(int ofHundred) {
        int left = ofHundred;
        for (var errand : values()) {
            left -= errand.share;
            if (left < 0) {
                return errand;
            }
        }
        return NUMBER;
    }
}
