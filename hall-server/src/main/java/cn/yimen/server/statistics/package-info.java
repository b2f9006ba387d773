/// The day's figures beside the hall: folded from the journal, kept a day at a time, told over
/// HTTP.
@NullMarked
package cn.yimen.server.statistics;

import org.jspecify.annotations.NullMarked;
