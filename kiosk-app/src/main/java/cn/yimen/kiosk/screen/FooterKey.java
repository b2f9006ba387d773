package cn.yimen.kiosk.screen;

import cn.yimen.ui.icon.Icon;

/// The keys of the threshold, always in the same places.
public enum FooterKey {
    BACK(Icon.BACK),
    EXIT(Icon.EXIT),
    LANGUAGE(Icon.LANGUAGE),
    /// 长辈版, and 标准版 to go back.
    ELDER(Icon.ELDER),
    /// 无障碍
    ACCESS(Icon.ACCESS),
    HELP(Icon.STAFF);

    private final Icon icon;

    FooterKey(Icon icon) {
        this.icon = icon;
    }

    Icon icon() {
        return icon;
    }
}
