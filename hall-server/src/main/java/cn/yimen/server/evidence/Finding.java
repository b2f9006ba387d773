package cn.yimen.server.evidence;

import java.nio.file.Path;
import java.util.List;

/// What an examination comes to.
sealed interface Finding {

    /// Every entry from the first to the last is there and is what the hall signed.
    record Whole(List<Statement> statements) implements Finding {
        public Whole {
            statements = List.copyOf(statements);
        }
    }

    /// @param seq of the first entry that is not believed; 0 where that is not known
    record Flawed(Path export, Flaw flaw, long seq) implements Finding {}

    enum Flaw {
        /// No statement, or not one of the hall whose key was given.
        NOT_SIGNED,
        /// It does not begin where the one before ended.
        NOT_NEXT,
        /// An entry is missing, was moved or was changed.
        CHAIN,
        /// A line is no entry, or the file is not the one that was signed.
        LINE,
        /// Entries are missing at the end.
        END
    }
}
