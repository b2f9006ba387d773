package cn.yimen.desk.guide;

import java.util.Locale;

/// Why a number is given by hand (人工取号). Kept with the number.
public enum IssueReason {
    /// 没带证件
    NO_CARD,
    /// 证件读不出
    UNREADABLE_CARD,
    /// 代他人取号
    FOR_SOMEBODY,
    /// 不会用机器
    NEEDS_HELP,
    OTHER;

    /// As it stands in the journal.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
