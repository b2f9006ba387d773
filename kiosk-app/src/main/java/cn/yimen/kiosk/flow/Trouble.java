package cn.yimen.kiosk.flow;

/// What is wrong with a part. The screens have a sentence for each.
public enum Trouble {
    NONE,
    STARTING,
    PAPER_LOW,
    PAPER_OUT,
    PAPER_JAM,
    COVER_OPEN,
    CUTTER,
    NOT_CONNECTED,
    OTHER
}
