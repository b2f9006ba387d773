/// Charts that anybody in a hall reads at once: a line for a course over the day, bars from zero
/// for comparison. What stands where is worked out without a display; drawing it is another matter.
@NullMarked
package cn.yimen.ui.chart;

import org.jspecify.annotations.NullMarked;
