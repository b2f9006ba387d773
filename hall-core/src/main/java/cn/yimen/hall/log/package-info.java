/// Logs as typed events with named fields.
@NullMarked
package cn.yimen.hall.log;

import org.jspecify.annotations.NullMarked;
