package cn.yimen.desk.desk;

import java.util.Locale;

/// What a clerk writes on a ticket for their colleagues (备注), and the digit that chooses it. A
/// guide writes in their own words.
public enum NoteWord {
    /// 轮椅: a low window, help.
    WHEELCHAIR(1),
    /// 听力不便
    HEARING(2),
    /// 需要翻译
    LANGUAGE(3),
    /// 缺材料，已一次告知
    TOLD_ONCE(4),
    /// 补件后直接办
    COMES_BACK(5),
    /// Nothing any more.
    NONE(6);

    private final int digit;

    NoteWord(int digit) {
        this.digit = digit;
    }

    public int digit() {
        return digit;
    }

    /// As it stands in the journal.
    public String code() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
