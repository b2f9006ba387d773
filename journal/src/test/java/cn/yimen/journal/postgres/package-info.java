/// A real PostgreSQL that the build obtains and the tests start: programs from Maven Central, a
/// cluster in a directory of its own, a synchronous standby where one is wanted.
@NullMarked
package cn.yimen.journal.postgres;

import org.jspecify.annotations.NullMarked;
