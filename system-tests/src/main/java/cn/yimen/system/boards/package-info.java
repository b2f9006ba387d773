/// Proofs of the hall's screens: thirty boards beside ten desks, a day of burn-in, three days
/// without growth.
@NullMarked
package cn.yimen.system.boards;

import org.jspecify.annotations.NullMarked;
