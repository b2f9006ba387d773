/// What happened, on disk: an append-only, hash-chained list of entries in one SQLite file, or
/// those of many halls in one PostgreSQL, with cursors, answers by command id, and personal data
/// sealed beside the chain.
@NullMarked
package cn.yimen.journal;

import org.jspecify.annotations.NullMarked;
