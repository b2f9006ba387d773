/// Evaluator pads (评价器): five keys before the citizen, asked when a service is finished.
@NullMarked
package cn.yimen.device.pad;

import org.jspecify.annotations.NullMarked;
