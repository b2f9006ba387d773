package cn.yimen.kiosk.flow;

import java.util.Locale;

/// The languages that a citizen may choose. One more (Tibetan, Yi) is one more constant, its
/// bundles and its font; a machine offers those whose font it has.
public enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH),
    /// 维吾尔语. Complete for taking a number, checking in and rating; what else it lacks is said in
    /// Chinese.
    UYGHUR(Locale.of("ug"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
