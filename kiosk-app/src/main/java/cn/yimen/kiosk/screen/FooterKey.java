package cn.yimen.kiosk.screen;

import cn.yimen.ui.icon.Icon;

/// The keys of the threshold, always in the same places.
public enum FooterKey {
    BACK(Icon.BACK),
    EXIT(Icon.EXIT),
    LANGUAGE(Icon.LANGUAGE),
    /// 高对比, for this visit only.
    CONTRAST(Icon.CONTRAST),
    HELP(Icon.STAFF);

    private final Icon icon;

    FooterKey(Icon icon) {
        this.icon = icon;
    }

    Icon icon() {
        return icon;
    }
}
