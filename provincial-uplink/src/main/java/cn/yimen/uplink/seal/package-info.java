/// Electronic seals (电子印章) on documents, as a machine verifies them by itself.
@NullMarked
package cn.yimen.uplink.seal;

import org.jspecify.annotations.NullMarked;
