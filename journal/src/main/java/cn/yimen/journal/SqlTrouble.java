package cn.yimen.journal;

import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What a failed statement means for the journal.
final class SqlTrouble {

    private SqlTrouble() {}

    static JournalTrouble of(Throwable failure) {
        return sqlite(failure).map(SqlTrouble::of).orElse(JournalTrouble.FAILED);
    }

    /// What the database said; never a statement's values.
    static String detail(Throwable failure) {
        return sqlite(failure)
                .map(e -> e.getResultCode().name())
                .orElse(failure.getClass().getSimpleName());
    }

    private static JournalTrouble of(SQLiteException e) {
        return switch (primary(e.getResultCode())) {
            case SQLITE_FULL -> JournalTrouble.DISK_FULL;
            case SQLITE_BUSY, SQLITE_LOCKED -> JournalTrouble.LOCKED;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> JournalTrouble.NOT_WRITABLE;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> JournalTrouble.CORRUPT;
            default -> JournalTrouble.FAILED;
        };
    }

    /// The low byte of an extended code is its family.
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }

    private static Optional<SQLiteException> sqlite(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException e) {
                return Optional.of(e);
            }
            if (cause instanceof SQLException e && e.getNextException() != null) {
                return sqlite(e.getNextException());
            }
        }
        return Optional.empty();
    }
}
