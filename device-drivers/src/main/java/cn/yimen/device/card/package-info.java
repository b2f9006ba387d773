/// Identity documents: the chip's bytes as records, and the reader that announces them.
@NullMarked
package cn.yimen.device.card;

import org.jspecify.annotations.NullMarked;
