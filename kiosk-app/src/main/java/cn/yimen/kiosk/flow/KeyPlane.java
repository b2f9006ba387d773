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
    SYMBOLS;

    /// Whether letters are gathered until words are chosen for them.
    public boolean composes() {
        return this == PINYIN || this == STROKES;
    }
}
