/// What happened, on disk: an append-only, hash-chained list of entries in one SQLite file, with
/// cursors, answers by command id, and personal data sealed beside the chain.
@NullMarked
package cn.yimen.journal;

import org.jspecify.annotations.NullMarked;
