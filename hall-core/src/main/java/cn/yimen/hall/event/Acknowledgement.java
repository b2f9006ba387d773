package cn.yimen.hall.event;

/// What became of a call at one screen or loudspeaker.
public enum Acknowledgement {
    SHOWN,
    SPOKEN,
    NOT_SPOKEN
}
