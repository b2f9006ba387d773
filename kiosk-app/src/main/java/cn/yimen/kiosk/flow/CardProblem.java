package cn.yimen.kiosk.flow;

/// Why a card was not read.
public enum CardProblem {
    PULLED_TOO_EARLY,
    /// No document that this machine knows (a bus card, say).
    NOT_A_DOCUMENT,
    /// A document, but it did not answer as it should.
    UNREADABLE,
    /// A document that keeps back who its holder is, until it gets a PIN or key.
    LOCKED,
    READER_DOWN
}
