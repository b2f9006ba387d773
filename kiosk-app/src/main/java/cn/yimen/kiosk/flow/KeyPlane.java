package cn.yimen.kiosk.flow;

/// One set of keys of the keyboard.
public enum KeyPlane {
    /// 拼音
    PINYIN,
    /// 手写
    HANDWRITING,
    /// 笔画
    STROKES,
    /// 英文
    LATIN,
    DIGITS,
    /// What addresses and e-mail need: `@ . - _ # /` and Chinese punctuation.
    SYMBOLS,
    /// Digits and the letters that nobody takes for one: one-time codes.
    CODE,
    /// What addresses of machines are made of, on one page.
    ADDRESS;

    /// Whether letters are gathered until words are chosen for them.
    public boolean composes() {
        return this == PINYIN || this == STROKES;
    }
}
