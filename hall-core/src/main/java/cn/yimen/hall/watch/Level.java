package cn.yimen.hall.watch;

/// How bad it is, the mildest first.
public enum Level {
    YELLOW,
    ORANGE,
    RED
}
