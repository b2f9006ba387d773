/// What people leave at a machine that may be offline (drafts, captures, ratings, complaints,
/// check-ins, cases): encrypted records, found by keyed hash, with an outbox that loses nothing and
/// an erasure that leaves nothing.
@NullMarked
package cn.yimen.journal.record;

import org.jspecify.annotations.NullMarked;
