/// What keeps personal fields unreadable to whoever takes the disk: the device's keys, kept outside
/// the database, the two cipher suites, and the keyed hashes by which a person's rows are found.
@NullMarked
package cn.yimen.journal.vault;

import org.jspecify.annotations.NullMarked;
