/// What a day came to, in figures: pure folds over the hall's events.
@NullMarked
package cn.yimen.hall.statistics;

import org.jspecify.annotations.NullMarked;
