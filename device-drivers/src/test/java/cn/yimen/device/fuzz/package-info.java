/// Codecs set before hostile bytes; see decision 0041.
@NullMarked
package cn.yimen.device.fuzz;

import org.jspecify.annotations.NullMarked;
