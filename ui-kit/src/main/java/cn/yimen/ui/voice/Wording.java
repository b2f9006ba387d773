package cn.yimen.ui.voice;

/// How much of a call is said. The more people wait behind it, the less: nobody's first call is
/// left out.
public enum Wording {
    /// Every language, and where there is time all of it once more.
    TWICE,
    /// Every language.
    ONCE,
    /// The first language.
    ONE_LANGUAGE,
    /// In the first language the number and the window, and no word more: A 零零一，三号窗口.
    NUMBERS;

    private static final int FOR_ONCE = 3;
    private static final int FOR_ONE_LANGUAGE = 5;
    private static final int FOR_NUMBERS = 7;

    /// @param behind how many wait behind it
    static Wording with(int behind) {
        if (behind > FOR_NUMBERS) {
            return NUMBERS;
        }
        if (behind > FOR_ONE_LANGUAGE) {
            return ONE_LANGUAGE;
        }
        return behind > FOR_ONCE ? ONCE : TWICE;
    }
}
