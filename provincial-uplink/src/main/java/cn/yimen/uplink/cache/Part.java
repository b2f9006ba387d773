package cn.yimen.uplink.cache;

import java.util.Locale;

/// The lists that are remembered.
public enum Part {
    /// 事项, each with its guide, materials, fees, situations and form.
    ITEMS,
    /// 主题
    THEMES,
    /// 一件事
    PACKAGES,
    /// 共享复用
    REUSE_RULES,
    /// 评价指标
    RATING_TAGS,
    /// 一号答
    KNOWLEDGE,
    /// 大厅: names, lines, windows, opening hours.
    HALLS,
    /// 工作日
    CALENDAR,
    /// 预约: the hall's own.
    APPOINTMENTS;

    /// For logs: `reuse-rules`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
