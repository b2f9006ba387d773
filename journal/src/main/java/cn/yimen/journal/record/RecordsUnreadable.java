package cn.yimen.journal.record;

import cn.yimen.journal.SqlTrouble;
import org.jdbi.v3.core.JdbiException;

/// The records' file cannot be read: a damaged page, a disk that fails.
public final class RecordsUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    RecordsUnreadable(JdbiException cause) {
        super("reading records: " + SqlTrouble.detail(cause), cause);
    }
}
