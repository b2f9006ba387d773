package cn.yimen.kiosk.flow;

/// What may be chosen from a small sheet over the page.
public enum MannerChoices {
    /// 语言
    LANGUAGE,
    /// 无障碍: high contrast, lower screen, speech.
    ACCESS
}
