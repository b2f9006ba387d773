/// Identity card readers with a security module (SAM_A) on a serial line, known as "SDT" readers.
@NullMarked
package cn.yimen.device.card.sdt;

import org.jspecify.annotations.NullMarked;
