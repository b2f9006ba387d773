/// What the programs of a hall say to each other: commands, answers, the event stream, as JSON.
@NullMarked
package cn.yimen.hall.wire;

import org.jspecify.annotations.NullMarked;
