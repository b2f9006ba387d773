package cn.yimen.journal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What a failed statement means for whoever keeps something in a database.
public final class SqlTrouble {

    private SqlTrouble() {}

    public static JournalTrouble of(Throwable failure) {
        return sqlite(failure)
                .map(SqlTrouble::of)
                .or(() -> state(failure).map(SqlTrouble::ofState))
                .orElse(JournalTrouble.FAILED);
    }

    /// What the database said; never a statement's values.
    public static String detail(Throwable failure) {
        return sqlite(failure)
                .map(e -> e.getResultCode().name())
                .or(() -> state(failure).map(state -> "SQL state " + state))
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

    /// PostgreSQL's codes (its manual, appendix A); 08 is the connection, 57P a server that goes
    /// down or comes up, 25006 a standby.
    private static JournalTrouble ofState(String state) {
        return switch (state) {
            case "53100" -> JournalTrouble.DISK_FULL;
            case "25006" -> JournalTrouble.AWAY;
            case "40001", "40P01", "55P03" -> JournalTrouble.LOCKED;
            case "42501" -> JournalTrouble.NOT_WRITABLE;
            case "XX001", "XX002" -> JournalTrouble.CORRUPT;
            default ->
                    state.startsWith("08") || state.startsWith("57P")
                            ? JournalTrouble.AWAY
                            : JournalTrouble.FAILED;
        };
    }

    private static Optional<String> state(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return Optional.of("08000");
            }
            if (cause instanceof SQLException e && e.getSQLState() != null) {
                return Optional.of(e.getSQLState());
            }
        }
        return Optional.empty();
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
