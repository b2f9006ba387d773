package cn.yimen.journal;

/// The journal cannot be read: a damaged page, a disk that fails, an entry of a newer program.
/// There is no other source of truth, so nobody goes on from here.
public final class JournalUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    JournalUnreadable(String message) {
        super(message);
    }

    JournalUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
