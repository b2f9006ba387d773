/// Looks for what must not be found, for the tests of other modules too.
@NullMarked
package cn.yimen.journal.proof;

import org.jspecify.annotations.NullMarked;
